package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Permission;
import io.cardworkbench.credentials.ApiCredentialService;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.signin.factor.Authenticator;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.SettableClock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What opens something stands in no log, no line of the audit log, and no answer but the one that gives it out. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class SecretsStayInsideTest {

    private static final String GRANT = "grant_type=client_credentials";

    @LocalServerPort
    int port;

    @Autowired
    Organization organization;

    @Autowired
    ApiCredentialService credentials;

    @Autowired
    SecondFactorService factors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final List<String> secrets = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();

    @BeforeEach
    void signIn() {
        organization.signIn(organization.newMember(Permission.CHANGE_CREDENTIALS, Permission.CANCEL_CARDS));
        secrets.add(Organization.PASSWORD);
    }

    @Test
    void standNowhereAfterTheyWereUsedRightlyAndWrongly(CapturedOutput output) {
        useACredential();
        useASecondFactor();

        assertThat(secrets).hasSizeGreaterThan(14);
        assertThat(secrets).allSatisfy(secret -> {
            assertThat(output.getAll()).doesNotContain(secret);
            assertThat(audited()).doesNotContain(secret);
            assertThat(answers).noneMatch(answer -> answer.contains(secret));
        });
    }

    private void useACredential() {
        var environment = organization.newEnvironment();
        var made = credentials.create(environment, "Shop", CredentialRole.EVENTS, CredentialLimits.NONE);
        var next = credentials.rotate(environment, made.credential().id());
        var clientId = made.credential().clientId();
        secrets.addAll(List.of(made.secret(), next.secret(), "a-secret-that-is-wrong"));
        var token = ApiClient.at(port).authenticated(clientId, made.secret()).token();
        secrets.add(token);
        answers.add(ApiClient.at(port)
                .token(GRANT, "", clientId, "a-secret-that-is-wrong")
                .body());
        answers.add(ApiClient.at(port)
                .token("", "?" + GRANT + "&client_secret=" + next.secret(), clientId, next.secret())
                .body());
        for (var path : List.of("cards?unknown=1", "cards", "nothing", "cards/cancel-status/x")) {
            answers.add(ApiClient.at(port)
                    .withToken(token)
                    .get("/v1/" + environment + "/" + path)
                    .body());
        }
        answers.add(ApiClient.at(port)
                .withToken(token + "x")
                .get("/v1/" + environment + "/cards")
                .body());
    }

    private void useASecondFactor() {
        var made = factors.begin(Organization.PASSWORD);
        secrets.add(made.secret());
        secrets.addAll(factors.confirm(new Authenticator(made.secret()).codeAt(clock.instant())));
        answers.add(made.toString());
    }

    private String audited() {
        return String.join(
                "\n",
                jdbc.sql("select actor || ' ' || detail from audit_log")
                        .query(String.class)
                        .list());
    }
}
