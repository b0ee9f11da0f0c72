package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import io.cardworkbench.access.Permission;
import java.util.List;

/** Says in words what a permission is and who has it. */
public final class PermissionWords {

    private PermissionWords() {}

    /** As in "Admin on Card instance". */
    public static String of(Component place, Permission permission) {
        return place.getTranslation(
                "permission.name",
                place.getTranslation("level." + permission.level()),
                place.getTranslation("resource." + permission.resource().key()));
    }

    /** A sentence that names the groups to ask, or says that there is none. */
    public static String whoHasIt(Component place, List<String> groups) {
        return switch (groups.size()) {
            case 0 -> place.getTranslation("permission.groups.none");
            case 1 -> place.getTranslation("permission.groups.one", groups.getFirst());
            default ->
                place.getTranslation(
                        "permission.groups.several",
                        String.join(", ", groups.subList(0, groups.size() - 1)),
                        groups.getLast());
        };
    }
}
