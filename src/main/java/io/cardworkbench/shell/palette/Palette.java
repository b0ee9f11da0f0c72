package io.cardworkbench.shell.palette;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.Found;
import io.cardworkbench.access.ui.Place;
import java.util.List;
import java.util.stream.Stream;

/** Finds anything that the member may see, by name or id, from whatever page. */
@JsModule("context://assets/shortcuts.js")
public final class Palette extends Composite<Div> {

    private final transient List<Finder> finders;
    private final Dialog dialog = new Dialog();
    private final TextField text = new TextField();
    private final UnorderedList results = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private transient List<Found> found = List.of();

    public Palette(List<Finder> finders) {
        this.finders = List.copyOf(finders);
        var opener =
                new Button(getTranslation("palette.open"), new SvgIcon("assets/icons/search.svg"), click -> open());
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.addClassName("palette-opener");
        opener.getElement().setAttribute("shortcut", "Mod+k").setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        text.setLabel(getTranslation("palette.label"));
        text.setPlaceholder(getTranslation("palette.placeholder"));
        text.setWidthFull();
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> find());
        text.addKeyPressListener(Key.ENTER, enter -> found.stream().findFirst().ifPresent(this::go));
        results.addClassNames("plain-list", "palette-results");
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        var content = new Div(text, count, results);
        content.addClassName("palette");
        dialog.setHeaderTitle(getTranslation("palette.title"));
        dialog.addClassName("palette-dialog");
        dialog.add(content);
        getContent().addClassName("palette-home");
        getContent().add(opener, dialog);
    }

    /** The page that is led to has none open. */
    public void close() {
        dialog.close();
    }

    private void open() {
        text.clear();
        find();
        dialog.open();
        text.focus();
    }

    private void find() {
        var ui = UI.getCurrent();
        if (EnvironmentScope.find(ui).isEmpty()) {
            return;
        }
        var place = Place.of(ui);
        var wanted = text.getValue().strip();
        found = finders.stream().flatMap(finder -> found(finder, place, wanted)).toList();
        results.removeAll();
        found.forEach(one -> results.add(item(one)));
        count.setText(getTranslation("palette.count", found.size()));
    }

    /** Nothing is looked for before something is typed but pages. A right may be lost meanwhile. */
    private static Stream<Found> found(Finder finder, Place place, String wanted) {
        try {
            return wanted.isEmpty() && !(finder instanceof FindPages)
                    ? Stream.of()
                    : finder.find(place, wanted).stream();
        } catch (PermissionMissing lostMeanwhile) {
            return Stream.of();
        }
    }

    private ListItem item(Found one) {
        var kind = new Span(getTranslation("palette.kind." + one.kind()));
        kind.addClassNames("palette-kind", "muted");
        var detail = new Span(one.detail());
        detail.addClassNames("palette-detail", "muted");
        var link = new Anchor(one.address().getPathWithQueryParameters(), new Span(one.text()), detail, kind);
        link.setRouterIgnore(false);
        return new ListItem(link);
    }

    private void go(Found one) {
        UI.getCurrent().navigate(one.address().getPath(), one.address().getQueryParameters());
    }
}
