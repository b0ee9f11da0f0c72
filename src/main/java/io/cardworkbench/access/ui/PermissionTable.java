package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;

/** Every resource with every level that it has, and what that allows; made from the code that enforces it. */
final class PermissionTable extends Composite<NativeTable> {

    PermissionTable() {
        var head = getContent().getHead().addRow();
        header(head, getTranslation("permissions.resource"), "col");
        for (var level : Level.values()) {
            header(head, getTranslation("level." + level), "col");
        }
        for (var resource : Resource.values()) {
            addRow(resource);
        }
        getContent().addClassName("permission-table");
    }

    /** The key of the text that says what a permission allows beyond the levels below it. */
    static String key(Permission permission) {
        return "permission.allows." + permission.resource().key() + "." + permission.level();
    }

    private void addRow(Resource resource) {
        var row = getContent().getBody().addRow();
        header(row, getTranslation("resource." + resource.key()), "row");
        for (var level : Level.values()) {
            var cell = row.addDataCell();
            if (resource.has(level)) {
                var permission = new Permission(resource, level);
                cell.setText(getTranslation(key(permission)));
                cell.setClassName("permission-cancels", permission.equals(CredentialRights.CANCEL_CARDS));
            } else {
                cell.setText(getTranslation("permissions.no-level"));
            }
        }
    }

    private static void header(NativeTableRow row, String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        row.add(cell);
    }
}
