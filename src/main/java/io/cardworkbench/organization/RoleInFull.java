package io.cardworkbench.organization;

import java.util.List;

/** A role with the groups that have it, by name. */
public record RoleInFull(Role role, List<Group> groups) {

    public RoleInFull {
        groups = List.copyOf(groups);
    }
}
