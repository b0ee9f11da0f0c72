package io.cardworkbench.support;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What a page shows and nobody can use, and whether it is tied to a sentence that says why. */
public final class DisabledControls {

    private DisabledControls() {}

    /** All of them, as they are named in the page. */
    public static List<String> all() {
        return found().map(DisabledControls::name).toList();
    }

    /** Those that nothing describes. */
    public static List<String> unexplained() {
        return found().filter(control -> !isExplained(control))
                .map(DisabledControls::name)
                .toList();
    }

    private static Stream<Component> found() {
        return _find(Component.class).stream()
                .filter(part -> part instanceof Button || part instanceof HasValue)
                .filter(part -> part instanceof HasEnabled && !part.getElement().isEnabled());
    }

    private static boolean isExplained(Component control) {
        return (control instanceof HasHelper field
                        && field.getHelperText() != null
                        && !field.getHelperText().isEmpty())
                || Stream.iterate(control.getElement(), element -> element != null, Element::getParent)
                        .anyMatch(DisabledControls::isDescribed);
    }

    private static boolean isDescribed(Element element) {
        var ids = element.getAttribute("aria-describedby");
        return ids != null && Arrays.stream(ids.split(" ")).anyMatch(id -> !text(id).isBlank());
    }

    private static String text(String id) {
        return _find(Component.class).stream()
                .map(Component::getElement)
                .flatMap(element -> Stream.concat(Stream.of(element), element.getChildren()))
                .filter(element -> id.equals(element.getAttribute("id")))
                .map(Element::getTextRecursively)
                .findFirst()
                .orElse("");
    }

    private static String name(Component control) {
        return UI.getCurrent().getActiveViewLocation().getPath() + ": "
                + control.getClass().getSimpleName() + " "
                + Stream.of("aria-label", "label")
                        .map(control.getElement()::getProperty)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseGet(() -> control.getElement().getTextRecursively());
    }
}
