package io.cardworkbench.organization;

import java.util.List;

/** A group with its members and its roles, each by name. */
public record GroupInFull(Group group, List<ListedMember> members, List<Role> roles) {

    public GroupInFull {
        members = List.copyOf(members);
        roles = List.copyOf(roles);
    }
}
