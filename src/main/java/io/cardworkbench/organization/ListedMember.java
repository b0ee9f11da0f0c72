package io.cardworkbench.organization;

import java.util.List;

/**
 * A member with what a list of members shows.
 *
 * @param groups those that the member belongs to, by name
 */
public record ListedMember(Member member, MemberStatus status, List<Group> groups) {

    public ListedMember {
        groups = List.copyOf(groups);
    }
}
