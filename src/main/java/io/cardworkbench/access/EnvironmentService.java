package io.cardworkbench.access;

import io.cardworkbench.access.ChangeRefused.Kind;
import io.cardworkbench.access.ChangeRefused.Rule;
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

    private final EnvironmentTable environments;
    private final HoldOrganization hold;
    private final TellOpenPages tellOpenPages;
    private final UnfinishedJobs unfinishedJobs;
    private final CurrentMember currentMember;
    private final CurrentActor currentActor;
    private final CurrentCall currentCall;
    private final ApplicationEventPublisher events;

    EnvironmentService(
            EnvironmentTable environments,
            HoldOrganization hold,
            TellOpenPages tellOpenPages,
            UnfinishedJobs unfinishedJobs,
            CurrentMember currentMember,
            CurrentActor currentActor,
            CurrentCall currentCall,
            ApplicationEventPublisher events) {
        this.environments = environments;
        this.hold = hold;
        this.tellOpenPages = tellOpenPages;
        this.unfinishedJobs = unfinishedJobs;
        this.currentMember = currentMember;
        this.currentActor = currentActor;
        this.currentCall = currentCall;
        this.events = events;
    }

    /** All environments by name. */
    @RequiresSignIn
    @Transactional(readOnly = true)
    public List<Environment> all() {
        return environments.all();
    }

    /** All environments by name, for those who look after them. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.VIEW)
    @Transactional(readOnly = true)
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
    public void refuseIfDeactivated(EnvironmentId id) {
        if (environments.isDeactivated(id)) {
            throw currentCall.refusedIn(id);
        }
    }

    /** Makes an environment in an organization that is being set up. */
    @Internal
    public EnvironmentId setUp(int organization, String name) {
        return environments.insert(organization, name, EnvironmentColor.fitting(name));
    }

    /** Notes where a member is to begin. */
    @Internal
    public void beginIn(MemberId member, EnvironmentId id) {
        environments.remember(member, id);
    }

    /** Makes an environment with nothing in it. Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.EDIT)
    @Transactional
    public Environment create(String name) {
        var checked = NameRule.checked(name);
        var organization = hold.forCurrentCall();
        refuseIfTaken(checked, environments.all().stream());
        var color = EnvironmentColor.fitting(checked);
        var made = new Environment(environments.insert(organization, checked, color), checked, color, true);
        announce(null, made);
        return made;
    }

    /** Refuses a name that is missing, too long, or taken. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.EDIT, evenIfDeactivated = true)
    @Transactional
    public void rename(EnvironmentId id, String name) {
        var checked = NameRule.checked(name);
        var before = held(id);
        refuseIfTaken(
                checked, environments.all().stream().filter(other -> !other.id().equals(id)));
        if (!before.name().equals(checked)) {
            environments.rename(id, checked);
            announce(before, new Environment(id, checked, before.color(), before.active()));
        }
    }

    /** Marks an environment for those who work in it. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.EDIT, evenIfDeactivated = true)
    @Transactional
    public void paint(EnvironmentId id, EnvironmentColor color) {
        var before = held(id);
        if (before.color() != color) {
            environments.paint(id, color);
            announce(before, new Environment(id, before.name(), color, before.active()));
        }
    }

    /**
     * Lets nobody change anything in an environment any more, in the workbench and by the API, once the calls have ended that
     * were permitted before; time goes on for its cards. Refuses one in which cancel jobs are queued or running.
     */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.ADMIN, evenIfDeactivated = true)
    @Transactional
    public void deactivate(EnvironmentId id) {
        var before = held(id);
        if (unfinishedJobs.holdIn(id)) {
            throw new ChangeRefused(Rule.UNFINISHED_JOBS, Kind.ENVIRONMENT, id.value());
        }
        setActive(before, false);
    }

    /** Lets an environment be changed again. */
    @Requires(resource = Resource.ENVIRONMENT, level = Level.ADMIN, evenIfDeactivated = true)
    @Transactional
    public void activate(EnvironmentId id) {
        setActive(held(id), true);
    }

    private void setActive(Environment before, boolean active) {
        if (before.active() != active) {
            environments.setActive(before.id(), active);
            announce(before, new Environment(before.id(), before.name(), before.color(), active));
        }
    }

    private Environment held(EnvironmentId id) {
        hold.forCurrentCall();
        return environments.find(id).orElseThrow(() -> new ChangeRefused(Rule.GONE, Kind.ENVIRONMENT, id.value()));
    }

    private static void refuseIfTaken(String name, Stream<Environment> others) {
        NameRule.refuseIfTaken(name, others.map(Environment::name));
    }

    private void announce(@Nullable Environment before, Environment after) {
        tellOpenPages.thatEnvironmentsChanged();
        events.publishEvent(new EnvironmentEvent(before, after, currentActor.get()));
    }
}
