package io.cardworkbench.start;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.OpenToAnyone;
import io.cardworkbench.credentials.ApiCredentialService;
import io.cardworkbench.organization.OrganizationSetup;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells whether this is a demo, and then how to get in. */
@Service
public class DemoService {

    private final DemoMode mode;
    private final OrganizationSetup setup;
    private final ApiCredentialService credentials;

    DemoService(DemoMode mode, OrganizationSetup setup, ApiCredentialService credentials) {
        this.mode = mode;
        this.setup = setup;
        this.credentials = credentials;
    }

    /** The password of every {@link DemoAccount}; empty unless the demo was loaded into this database. */
    @OpenToAnyone
    public Optional<String> password() {
        return isDemo() ? Optional.of(DemoOrganization.PASSWORD) : Optional.empty();
    }

    /** How to call the API of the demo; empty unless the demo was loaded, and once its credential has been deleted. */
    @OpenToAnyone
    public Optional<DemoCredential> credential() {
        return Optional.of(DemoOrganization.CLIENT_ID)
                .filter(clientId -> isDemo())
                .flatMap(credentials::environmentOf)
                .map(environment ->
                        new DemoCredential(environment, DemoOrganization.CLIENT_ID, DemoOrganization.CLIENT_SECRET));
    }

    private boolean isDemo() {
        return mode.enabled() && setup.isDemo();
    }

    /** The API credential of the demo, with its secret. */
    public record DemoCredential(EnvironmentId environment, String clientId, String secret) {}
}
