package io.cardworkbench.access;

import io.cardworkbench.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Answers who may do what. Views ask it to shape themselves; the guards decide.
 *
 * @see <a href="../../../../../../docs/decisions/0035-one-member-is-named-to-all.md">Decision 35</a>
 */
@Service
public class PermissionService {

    /**
     * Whom to ask for a permission.
     *
     * @param groups whose members have it, in alphabetical order
     * @param giver the name of another member, who can add somebody to them
     */
    public record WhomToAsk(List<String> groups, Optional<String> giver) {

        public WhomToAsk {
            groups = List.copyOf(groups);
        }
    }

    private final GrantTable grants;
    private final EnvironmentTable environments;
    private final AccessPoller poller;
    private final CurrentMember currentMember;

    PermissionService(
            GrantTable grants, EnvironmentTable environments, AccessPoller poller, CurrentMember currentMember) {
        this.grants = grants;
        this.environments = environments;
        this.poller = poller;
        this.currentMember = currentMember;
    }

    /** Whether the member of this session was deactivated, or has chosen another password, since it began. */
    @OpenToAnyone
    public boolean isMySessionOver() {
        return currentMember.find().filter(member -> !grants.isSignedIn(member)).isPresent();
    }

    /** Whether the current member has this permission right now. */
    @RequiresSignIn
    public boolean has(Permission permission) {
        return grants.of(currentMember.id()).allow(permission);
    }

    /** What the current member may do in an environment right now, or outside of any. */
    @RequiresSignIn
    public Rights mineIn(@Nullable EnvironmentId environment) {
        return new Rights(
                grants.of(currentMember.id()), environment != null && environments.isDeactivated(environment));
    }

    /**
     * Tells soon after what the current member may do has changed, on whatever node, and when the session was ended. The watcher
     * is called on another thread, and once at the beginning.
     */
    @RequiresSignIn
    public Watch watchMine(Consumer<AccessChange> watcher) {
        return poller.add(currentMember.find().orElseThrow(), watcher);
    }

    /** Whom the current member can ask for a permission. */
    @RequiresSignIn
    public WhomToAsk whomToAsk(Permission permission) {
        return new WhomToAsk(grants.groupsThatGrant(permission), grants.whoCanGive(currentMember.id()));
    }

    /** Whether someone has this permission right now; for work that was confirmed earlier and starts only now. */
    @Internal
    public boolean has(ActorId actor, Permission permission) {
        return switch (actor) {
            case MemberId member -> grants.of(member).allow(permission);
            case CredentialId credential -> grants.of(credential).allow(permission);
        };
    }
}
