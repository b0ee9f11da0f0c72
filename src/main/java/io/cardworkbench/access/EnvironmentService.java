package io.cardworkbench.access;

import io.cardworkbench.access.CallRefused.Reason;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.OrganizationEvent.Changed;
import io.cardworkbench.access.OrganizationEvent.EnvironmentState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The environments that members work in. */
@Service
public class EnvironmentService {

    private static final Permission EDIT = new Permission(Resource.ENVIRONMENT, Level.EDIT);
    private static final Permission ADMIN = new Permission(Resource.ENVIRONMENT, Level.ADMIN);

    private final EnvironmentTable environments;
    private final OrganizationTable organizations;
    private final HoldOrganization hold;
    private final MemberTable members;
    private final UnfinishedJobs unfinishedJobs;
    private final CurrentMember currentMember;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    EnvironmentService(
            EnvironmentTable environments,
            OrganizationTable organizations,
            HoldOrganization hold,
            MemberTable members,
            UnfinishedJobs unfinishedJobs,
            CurrentMember currentMember,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.environments = environments;
        this.organizations = organizations;
        this.hold = hold;
        this.members = members;
        this.unfinishedJobs = unfinishedJobs;
        this.currentMember = currentMember;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** All environments by name. */
    @RequiresSignIn
    public List<Environment> all() {
        return environments.all();
    }

    /** All environments by name, for those who look after them. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.VIEW)
    public List<Environment> listed() {
        return environments.all();
    }

    @RequiresSignIn
    public Optional<Environment> find(EnvironmentId id) {
        return environments.find(id);
    }

    /** Where the current member worked last, else the first by name; empty while there is no environment. */
    @RequiresSignIn
    public Optional<Environment> lastOrFirst() {
        return environments
                .lastOf(currentMember.id())
                .or(() -> environments.all().stream().findFirst());
    }

    /** Notes where the current member works, for an address that does not say. */
    @RequiresSignIn
    @Transactional
    public void remember(EnvironmentId id) {
        environments.remember(currentMember.id(), id);
    }

    /** Refuses, as the guard does, an environment in which nothing can be changed; for a call that had to wait since then. */
    @Internal
    public void refuseIfDeactivated(EnvironmentId id, String operation) {
        if (environments.isDeactivated(id)) {
            var actor = currentActor.get();
            events.publishEvent(new CallRefused(actor, Reason.ENVIRONMENT_DEACTIVATED, null, id, operation));
            throw new EnvironmentDeactivated(id, operation);
        }
    }

    /** Makes an environment with nothing in it. Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.EDIT)
    @Transactional
    public Environment create(String name) {
        var checked = NameRule.checked(name);
        hold.forOneWhoHas(EDIT, "EnvironmentService.create");
        refuseIfTaken(checked, environments.all().stream());
        var made = new Environment(environments.insert(organizations.id(), checked), checked, true);
        announce(null, made);
        return made;
    }

    /** Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.EDIT, evenIfDeactivated = true)
    @Transactional
    public void rename(EnvironmentId id, String name) {
        var checked = NameRule.checked(name);
        var before = held(id, EDIT, "EnvironmentService.rename");
        refuseIfTaken(
                checked, environments.all().stream().filter(other -> !other.id().equals(id)));
        if (!before.name().equals(checked)) {
            environments.rename(id, checked);
            announce(before, new Environment(id, checked, before.active()));
        }
    }

    /**
     * Lets nobody change anything in an environment any more, in the workbench and by the API, once the calls have ended that
     * were permitted before; time goes on for its cards. Refuses one in which cancel jobs are queued or running.
     */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.ADMIN, evenIfDeactivated = true)
    @Transactional
    public void deactivate(EnvironmentId id) {
        var before = held(id, ADMIN, "EnvironmentService.deactivate");
        if (unfinishedJobs.holdIn(id)) {
            throw new ChangeRefused(Rule.UNFINISHED_JOBS);
        }
        setActive(before, false);
    }

    /** Lets an environment be changed again. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.ADMIN, evenIfDeactivated = true)
    @Transactional
    public void activate(EnvironmentId id) {
        setActive(held(id, ADMIN, "EnvironmentService.activate"), true);
    }

    private void setActive(Environment before, boolean active) {
        if (before.active() != active) {
            environments.setActive(before.id(), active);
            announce(before, new Environment(before.id(), before.name(), active));
        }
    }

    private Environment held(EnvironmentId id, Permission needed, String operation) {
        hold.forOneWhoHas(needed, operation);
        return environments.find(id).orElseThrow(() -> new ChangeRefused(Rule.GONE));
    }

    private static void refuseIfTaken(String name, Stream<Environment> others) {
        NameRule.refuseIfTaken(name, others.map(Environment::name));
    }

    private void announce(@Nullable Environment before, Environment after) {
        members.grantsOfAllChanged();
        events.publishEvent(new Changed(
                after.id().value(), before == null ? null : state(before), state(after), currentActor.get()));
    }

    private static EnvironmentState state(Environment environment) {
        return new EnvironmentState(environment.name(), environment.active());
    }
}
