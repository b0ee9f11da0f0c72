package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import io.cardworkbench.kit.HeaderCell;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.MemberInFull;
import io.cardworkbench.organization.MemberStatus;
import io.cardworkbench.organization.PermissionSource;
import java.util.List;

/** What a member may do on each resource, and through which group and role. */
final class EffectivePermissions extends Composite<Section> {

    private final Texts texts;

    EffectivePermissions(Texts texts) {
        this.texts = texts;
    }

    void show(MemberInFull found) {
        getContent().removeAll();
        getContent().add(new H2(texts.of("effective.heading")));
        if (found.status() == MemberStatus.DEACTIVATED) {
            getContent().add(new Paragraph(texts.of("effective.deactivated")));
        } else {
            getContent().add(table(found.sources()));
        }
    }

    private NativeTable table(List<PermissionSource> sources) {
        var table = new NativeTable();
        table.addClassNames("permission-table", "effective-permissions");
        var head = table.getHead().addRow();
        head.add(HeaderCell.ofColumn(texts.of("permissions.resource")));
        head.add(HeaderCell.ofColumn(texts.of("effective.level")));
        head.add(HeaderCell.ofColumn(texts.of("effective.why")));
        for (var resource : Resource.values()) {
            addRow(
                    table.getBody().addRow(),
                    resource,
                    sources.stream()
                            .filter(source -> source.permission().resource() == resource)
                            .toList());
        }
        return table;
    }

    /** The first source has the highest level. */
    private void addRow(NativeTableRow row, Resource resource, List<PermissionSource> sources) {
        row.add(HeaderCell.ofRow(texts.of("resource." + resource.key())));
        if (sources.isEmpty()) {
            row.addDataCell().setText(texts.of("effective.none"));
            row.addDataCell();
            row.addClassName("muted");
        } else {
            var highest = sources.getFirst().permission().level();
            row.addDataCell().setText(texts.of("level." + highest));
            row.addDataCell().add(reasons(sources, highest));
        }
    }

    private Component reasons(List<PermissionSource> sources, Level highest) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        for (var source : sources) {
            var level = source.permission().level();
            list.add(new ListItem(
                    level == highest
                            ? texts.of(
                                    "effective.through",
                                    source.group().name(),
                                    source.role().name())
                            : texts.of(
                                    "effective.through.lower",
                                    source.group().name(),
                                    source.role().name(),
                                    texts.of("level." + level))));
        }
        return list;
    }
}
