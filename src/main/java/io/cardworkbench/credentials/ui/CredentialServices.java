package io.cardworkbench.credentials.ui;

import io.cardworkbench.credentials.ApiCredentialService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the page of API credentials needs of the services. */
@Component
record CredentialServices(ApiCredentialService credentials, Clock clock) {}
