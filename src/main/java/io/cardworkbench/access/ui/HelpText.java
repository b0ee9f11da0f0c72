package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.markdown.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** A page of {@code docs/} in the language of the reader, as it stands there; the build takes it along. */
public final class HelpText extends Composite<Markdown> {

    /** Where these pages are in the workbench. */
    public static final String PATH = "help";

    /** There a link names the file, here the page, which goes by the same name. */
    private static final Pattern LINK = Pattern.compile("\\]\\((?<name>[a-z-]+)(\\.[a-z]{2})?\\.md\\)");

    private static final Pattern SECTION = Pattern.compile("^(?=## )", Pattern.MULTILINE);

    /** @param name of the file, without language and ending */
    public HelpText(Place place, String name) {
        this(place, name, 0);
    }

    /** The same from a section on, for a page that says itself what stands before it. */
    public HelpText(Place place, String name, int section) {
        var sections = SECTION.split(read(place.texts().locale(), name), section + 1);
        var query = EnvironmentScope.parameters(place.environmentId()).getQueryString();
        getContent().addClassName("prose");
        getContent()
                .setContent(LINK.matcher(sections[section])
                        .replaceAll(link -> "](" + PATH + "/" + link.group("name") + "?" + query + ")"));
    }

    private static String read(Locale language, String name) {
        var translated = new ClassPathResource("docs/" + name + "." + language.getLanguage() + ".md");
        var file = translated.exists() ? translated : new ClassPathResource("docs/" + name + ".md");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
