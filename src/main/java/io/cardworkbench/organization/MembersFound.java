package io.cardworkbench.organization;

import java.util.List;

/**
 * The first of the members that were looked for.
 *
 * @param total how many there are
 */
public record MembersFound(List<ListedMember> members, int total) {

    public MembersFound {
        members = List.copyOf(members);
    }
}
