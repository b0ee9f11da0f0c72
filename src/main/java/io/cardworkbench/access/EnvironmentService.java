package io.cardworkbench.access;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The environments that members work in. */
@Service
public class EnvironmentService {

    private final EnvironmentTable environments;
    private final CurrentMember currentMember;

    EnvironmentService(EnvironmentTable environments, CurrentMember currentMember) {
        this.environments = environments;
        this.currentMember = currentMember;
    }

    /** All environments by name. */
    @RequiresSignIn
    public List<Environment> all() {
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
}
