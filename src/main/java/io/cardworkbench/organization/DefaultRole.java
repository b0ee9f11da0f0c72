package io.cardworkbench.organization;

import io.cardworkbench.Decision;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import java.util.ArrayList;
import java.util.List;

/** The roles that every organization starts with. */
@Decision
public enum DefaultRole {
    /** The highest level on everything. */
    OWNER("Owner", "Owners") {
        @Override
        List<Permission> permissions() {
            return highestOnEverything();
        }
    },

    /** The same, but members may only be seen. */
    ADMIN("Admin", "Admins") {
        @Override
        List<Permission> permissions() {
            var permissions = new ArrayList<>(highestOnEverything());
            permissions.remove(Permission.CHANGE_MEMBERS);
            permissions.add(Permission.SEE_MEMBERS);
            return permissions;
        }
    },

    /** May send cards, but not cancel them. */
    EDITOR("Editor", "Editors") {
        @Override
        List<Permission> permissions() {
            var permissions = new ArrayList<Permission>();
            for (var resource : Resource.values()) {
                if (resource.has(Level.EDIT)) {
                    permissions.add(new Permission(resource, Level.EDIT));
                }
            }
            permissions.add(Permission.SEE_OWN_ENTRIES);
            return permissions;
        }
    };

    private final String label;
    private final String group;

    DefaultRole(String label, String group) {
        this.label = label;
        this.group = group;
    }

    abstract List<Permission> permissions();

    String label() {
        return label;
    }

    /** The group that has this role from the start. */
    String group() {
        return group;
    }

    private static List<Permission> highestOnEverything() {
        var permissions = new ArrayList<Permission>();
        for (var resource : Resource.values()) {
            permissions.add(new Permission(resource, resource.highest()));
        }
        return permissions;
    }
}
