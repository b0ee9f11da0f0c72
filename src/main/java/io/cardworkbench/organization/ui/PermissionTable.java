package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.kit.HeaderCell;

/** Every resource with every level that it has, and what that allows; made from the code that enforces it. */
final class PermissionTable extends Composite<NativeTable> {

    PermissionTable() {
        var head = getContent().getHead().addRow();
        head.add(HeaderCell.ofColumn(getTranslation("permissions.resource")));
        for (var level : Level.values()) {
            head.add(HeaderCell.ofColumn(getTranslation("level." + level)));
        }
        for (var resource : Resource.values()) {
            addRow(resource);
        }
        getContent().addClassNames("permission-table", "level-table");
    }

    /** The key of the text that says what a permission allows beyond the levels below it. */
    static String key(Permission permission) {
        return "permission.allows." + permission.resource().key() + "." + permission.level();
    }

    private void addRow(Resource resource) {
        var row = getContent().getBody().addRow();
        row.add(HeaderCell.ofRow(getTranslation("resource." + resource.key())));
        for (var level : Level.values()) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("data-head", getTranslation("level." + level));
            if (resource.has(level)) {
                var permission = new Permission(resource, level);
                cell.setText(getTranslation(key(permission)));
                cell.setClassName("permission-cancels", permission.equals(Permission.CANCEL_CARDS));
            } else {
                cell.setText(getTranslation("permissions.no-level"));
            }
        }
    }
}
