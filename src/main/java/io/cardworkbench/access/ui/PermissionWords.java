package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService.WhomToAsk;

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

    /** A sentence that names the groups and the member to ask, as far as there are any. */
    public static String whomToAsk(Component place, WhomToAsk known) {
        var groups = known.groups();
        var others = String.join(", ", groups.subList(0, Math.max(0, groups.size() - 1)));
        return known.giver()
                .map(giver -> switch (groups.size()) {
                    case 0 -> place.getTranslation("permission.ask.none", giver);
                    case 1 -> place.getTranslation("permission.ask.one", groups.getFirst(), giver);
                    default -> place.getTranslation("permission.ask.several", others, groups.getLast(), giver);
                })
                .orElseGet(() -> switch (groups.size()) {
                    case 0 -> place.getTranslation("permission.groups.none");
                    case 1 -> place.getTranslation("permission.groups.one", groups.getFirst());
                    default -> place.getTranslation("permission.groups.several", others, groups.getLast());
                });
    }
}
