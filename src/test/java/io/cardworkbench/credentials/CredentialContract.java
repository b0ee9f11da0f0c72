package io.cardworkbench.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Making and deleting API credentials. */
abstract class CredentialContract {

    private static final Permission CANCEL = Permission.CANCEL_CARDS;

    @Autowired
    ApiCredentialService credentials;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    private EnvironmentId environment;

    @BeforeEach
    void signIn() {
        environment = organization.newEnvironment();
        organization.signIn(organization.newMember(Permission.CHANGE_CREDENTIALS, CANCEL));
    }

    @Test
    void showsTheSecretOnceAndKeepsItsHash() {
        var made = credentials.create(environment, "  Shop  ", CredentialRole.EVENTS, CredentialLimits.NONE);

        assertThat(made.secret()).hasSizeGreaterThan(40);
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(credentials.all(environment)).containsExactly(made.credential());
        assertThat(made.credential().name()).isEqualTo("Shop");
        assertThat(hash(made.credential())).startsWith("{bcrypt}").doesNotContain(made.secret());
    }

    @Test
    void makesAnEventsCredentialOnlyForThoseWhoMayCancelCards() {
        organization.signIn(organization.newMember(Permission.CHANGE_CREDENTIALS, Permission.SEND_CARDS));

        assertThatExceptionOfType(PermissionMissing.class)
                .isThrownBy(() -> credentials.create(environment, "Shop", CredentialRole.EVENTS, CredentialLimits.NONE))
                .satisfies(missing -> assertThat(missing.permission()).isEqualTo(CANCEL));
        assertThat(credentials.all(environment)).isEmpty();
        assertThat(credentials
                        .create(environment, "Sign-in", CredentialRole.AUTH, CredentialLimits.NONE)
                        .credential()
                        .role())
                .isEqualTo(CredentialRole.AUTH);
    }

    @Test
    void deletesAnEventsCredentialOnlyForThoseWhoMayCancelCards() {
        var events = credentials
                .create(environment, "Shop", CredentialRole.EVENTS, CredentialLimits.NONE)
                .credential();
        var auth = credentials
                .create(environment, "Sign-in", CredentialRole.AUTH, CredentialLimits.NONE)
                .credential();
        var editor = organization.newMember(Permission.CHANGE_CREDENTIALS, Permission.SEND_CARDS);
        organization.signIn(editor);

        credentials.delete(environment, auth.id());
        assertThatExceptionOfType(PermissionMissing.class)
                .isThrownBy(() -> credentials.delete(environment, events.id()))
                .satisfies(missing -> assertThat(missing.permission()).isEqualTo(CANCEL));

        assertThat(credentials.all(environment)).containsExactly(events);
        assertThat(refusals(editor)).singleElement().asString().contains("ApiCredentialService.delete");
    }

    @Test
    void recordsThatAnEventsCredentialWasRefused() {
        var editor = organization.newMember(Permission.CHANGE_CREDENTIALS);
        organization.signIn(editor);

        assertThatExceptionOfType(PermissionMissing.class)
                .isThrownBy(
                        () -> credentials.create(environment, "Shop", CredentialRole.EVENTS, CredentialLimits.NONE));

        assertThat(refusals(editor))
                .singleElement()
                .asString()
                .contains("ADMIN")
                .contains("ApiCredentialService.create");
    }

    @Test
    void refusesANameThatIsNone() {
        assertRefused(Rule.NAME_MISSING, " ");
        assertRefused(Rule.NAME_TOO_LONG, "x".repeat(101));
        assertThat(credentials
                        .create(environment, "x".repeat(100), CredentialRole.AUTH, CredentialLimits.NONE)
                        .credential()
                        .name())
                .hasSize(100);
    }

    @Test
    void deletesInItsEnvironmentOnlyAndOnce() {
        var credential = credentials
                .create(environment, "Shop", CredentialRole.EVENTS, CredentialLimits.NONE)
                .credential();

        credentials.delete(organization.newEnvironment(), credential.id());
        assertThat(credentials.all(environment)).containsExactly(credential);

        credentials.delete(environment, credential.id());
        credentials.delete(environment, credential.id());
        assertThat(credentials.all(environment)).isEmpty();
        assertThat(audited("credential-created", credential)).isOne();
        assertThat(audited("credential-deleted", credential)).isOne();
    }

    private void assertRefused(Rule rule, String name) {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> credentials.create(environment, name, CredentialRole.AUTH, CredentialLimits.NONE))
                .extracting(ChangeRefused::rule)
                .isEqualTo(rule);
    }

    private String hash(ApiCredential credential) {
        return jdbc.sql("select secret_hash from api_credential where id = :id")
                .param("id", credential.id().value())
                .query(String.class)
                .single();
    }

    private List<String> refusals(Member member) {
        return AuditLines.of(jdbc, member.id(), "call-refused").details();
    }

    private int audited(String action, ApiCredential credential) {
        return jdbc.sql("select count(*) from audit_log where action = :action and subject = :subject")
                .param("action", action)
                .param("subject", credential.id().toString())
                .query(Integer.class)
                .single();
    }
}

@OnH2
class CredentialOnH2Test extends CredentialContract {}

@OnPostgres
class CredentialOnPostgresTest extends CredentialContract {}
