package io.cardworkbench.shell.help;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import io.cardworkbench.access.ui.EnvironmentScope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** A page of {@code docs/}, as it stands there; the build takes it along. */
public abstract class HelpPage extends Composite<Div> implements AfterNavigationObserver {

    public static final String PATH = "help";

    private final String file;
    private final Markdown text = new Markdown();

    HelpPage(String file) {
        this.file = file;
        text.addClassName("prose");
        getContent().addClassName("page");
        getContent().add(text);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var environment = EnvironmentScope.of(event.getLocationChangeEvent().getUI());
        var query = EnvironmentScope.parameters(environment.id()).getQueryString();
        // There a link names the file, here the page, which goes by the same name.
        text.setContent(read().replace(".md)", "?" + query + ")"));
    }

    private String read() {
        try {
            return new ClassPathResource("docs/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
