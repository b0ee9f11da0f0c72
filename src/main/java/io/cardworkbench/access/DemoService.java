package io.cardworkbench.access;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells whether this is a demo, and then with which password its members sign in. */
@Service
public class DemoService {

    private final DemoMode mode;
    private final OrganizationTable organizations;

    DemoService(DemoMode mode, OrganizationTable organizations) {
        this.mode = mode;
        this.organizations = organizations;
    }

    /** The password of every {@link DemoAccount}; empty unless the demo was loaded into this database. */
    @OpenToAnyone
    public Optional<String> password() {
        return mode.enabled() && organizations.isDemo() ? Optional.of(DemoOrganization.PASSWORD) : Optional.empty();
    }
}
