package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.kit.HeaderCell;
import io.cardworkbench.kit.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A level for each resource, of those that it has, or none. */
final class LevelMatrix extends Composite<NativeTable> {

    private final Texts texts;
    private final Runnable changed;
    private final Map<Resource, RadioButtonGroup<Optional<Level>>> choices = new EnumMap<>(Resource.class);
    private boolean showing;

    LevelMatrix(Texts texts, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        var head = getContent().getHead().addRow();
        head.add(HeaderCell.ofColumn(texts.of("permissions.resource")));
        head.add(HeaderCell.ofColumn(texts.of("effective.none")));
        for (var level : Level.values()) {
            head.add(HeaderCell.ofColumn(texts.of("level." + level)));
        }
        for (var resource : Resource.values()) {
            addRow(resource);
        }
        getContent().addClassNames("permission-table", "level-matrix");
    }

    void show(Map<Resource, Level> levels) {
        showing = true;
        choices.forEach((resource, choice) -> choice.setValue(Optional.ofNullable(levels.get(resource))));
        showing = false;
    }

    Map<Resource, Level> levels() {
        var levels = new EnumMap<Resource, Level>(Resource.class);
        choices.forEach((resource, choice) -> choice.getValue().ifPresent(level -> levels.put(resource, level)));
        return levels;
    }

    void allow(boolean changes) {
        choices.values().forEach(choice -> choice.setReadOnly(!changes));
    }

    private void addRow(Resource resource) {
        var row = getContent().getBody().addRow();
        var name = texts.of("resource." + resource.key());
        row.add(HeaderCell.ofRow(name));
        var choice = new RadioButtonGroup<Optional<Level>>();
        choice.setAriaLabel(name);
        choice.setItems(offered(resource));
        choice.setRenderer(new ComponentRenderer<>(level -> words(resource, level)));
        choice.addValueChangeListener(change -> {
            if (!showing) {
                changed.run();
            }
        });
        choices.put(resource, choice);
        var cell = row.addDataCell();
        cell.setColspan(1 + Level.values().length);
        cell.add(choice);
    }

    private static List<Optional<Level>> offered(Resource resource) {
        var offered = new ArrayList<Optional<Level>>();
        offered.add(Optional.empty());
        for (var level : Level.values()) {
            if (resource.has(level)) {
                offered.add(Optional.of(level));
            }
        }
        return offered;
    }

    private Div words(Resource resource, Optional<Level> level) {
        var words = new Div(new Span(level.map(one -> texts.of("level." + one)).orElse(texts.of("effective.none"))));
        words.addClassNames(
                "level-choice",
                "level-choice--" + level.map(Level::name).orElse("none").toLowerCase(Locale.ROOT));
        level.map(one -> new Div(texts.of(PermissionTable.key(new Permission(resource, one)))))
                .ifPresent(allows -> {
                    allows.addClassName("muted");
                    words.add(allows);
                });
        return words;
    }
}
