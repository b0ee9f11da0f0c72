package io.cardworkbench.rest;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.Jobs;
import io.cardworkbench.cards.Cards;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running server with a new environment, a template, and a system that may call the API of that environment. */
public abstract class ApiContract {

    @LocalServerPort
    protected int port;

    @Autowired
    protected Organization organization;

    @Autowired
    protected Cards cards;

    @Autowired
    protected Jobs jobs;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected SettableClock clock;

    protected EnvironmentId environment;
    protected CardTemplate template;
    protected ApiClient api;

    @BeforeEach
    void makeEnvironment() {
        organization.signInNewAdmin();
        environment = organization.newEnvironment();
        template = cards.newTemplate(environment, "Offer");
        api = clientOf(environment, CredentialRole.EVENTS);
    }

    protected ApiClient clientOf(EnvironmentId of, CredentialRole role) {
        var made = organization.newCredential(of, role);
        return ApiClient.at(port).authenticated(made.credential().clientId(), made.secret());
    }

    /** An address in the environment. */
    protected String path(String rest) {
        return "/v1/" + environment + "/" + rest;
    }

    protected int cancelled() {
        return jdbc.sql("select count(*) from card where environment_id = :environment and status = 7")
                .param("environment", environment.value())
                .query(Integer.class)
                .single();
    }
}
