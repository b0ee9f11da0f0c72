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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A page of {@code docs/} in the language of the reader, as it stands there; the build takes it along. */
public abstract class HelpPage extends Composite<Div> implements AfterNavigationObserver {

    public static final String PATH = "help";

    private static final Pattern FILE_ENDING = Pattern.compile("(\\.[a-z]{2})?\\.md\\)");

    private final String name;
    private final Markdown text = new Markdown();

    HelpPage(String name) {
        this.name = name;
        text.addClassName("prose");
        getContent().addClassName("page");
        getContent().add(text);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var environment = EnvironmentScope.of(event.getLocationChangeEvent().getUI());
        var query = EnvironmentScope.parameters(environment.id()).getQueryString();
        // There a link names the file, here the page, which goes by the same name.
        text.setContent(FILE_ENDING.matcher(read()).replaceAll(Matcher.quoteReplacement("?" + query + ")")));
    }

    private ClassPathResource inLanguageOfReader() {
        var translated =
                new ClassPathResource("docs/" + name + "." + getLocale().getLanguage() + ".md");
        return translated.exists() ? translated : new ClassPathResource("docs/" + name + ".md");
    }

    private String read() {
        try {
            return inLanguageOfReader().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
