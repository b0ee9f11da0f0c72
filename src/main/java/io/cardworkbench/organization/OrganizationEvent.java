package io.cardworkbench.organization;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that happened to the organization, announced in the transaction that did it. */
public sealed interface OrganizationEvent {

    /** Who did it. */
    Actor by();

    /**
     * A member, a group or a role was made, changed, or deleted.
     *
     * @param id of the kind of thing that the states are about
     * @param before null for something new
     * @param after null for something deleted
     */
    record Changed(int id, @Nullable State before, @Nullable State after, Actor by) implements OrganizationEvent {

        public Changed {
            if (before == null && after == null) {
                throw new IllegalArgumentException("Nothing was there, and nothing is");
            }
        }

        /** What it is now, or was last. */
        public State latest() {
            if (after != null) {
                return after;
            }
            return Objects.requireNonNull(before);
        }
    }

    /** A link was made with which a member can choose a password. */
    record LinkMade(Member member, Instant expires, Actor by) implements OrganizationEvent {}

    /** A member has chosen a password with a link. */
    record PasswordChosen(Member member, Actor by) implements OrganizationEvent {}

    /** Something at one moment. */
    sealed interface State {

        String name();
    }

    /** A member at one moment. */
    record MemberState(String email, String name, boolean active, List<Named> groups) implements State {

        public MemberState {
            groups = List.copyOf(groups);
        }
    }

    /** A group at one moment. */
    record GroupState(String name, List<Named> roles) implements State {

        public GroupState {
            roles = List.copyOf(roles);
        }
    }

    /** A role at one moment. */
    record RoleState(String name, Map<Resource, Level> levels) implements State {

        public RoleState {
            levels = Role.inOrder(levels);
        }
    }

    /** A group or a role as it was called then; it stays the same when it is renamed. */
    record Named(int id, String name) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Named that && id == that.id;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }
}
