package io.cardworkbench.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.audit.AuditLines;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What API credentials are held to, and how their secrets are replaced. */
abstract class CredentialLimitContract {

    @Autowired
    ApiCredentialService credentials;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private EnvironmentId environment;
    private Member member;
    private ApiCredential credential;

    @BeforeEach
    void signIn() {
        environment = organization.newEnvironment();
        member = organization.newMember(Permission.CHANGE_CREDENTIALS, Permission.CANCEL_CARDS);
        organization.signIn(member);
        credential = credentials
                .create(environment, "Shop", CredentialRole.EVENTS, CredentialLimits.NONE)
                .credential();
    }

    @Test
    void keepsTheLimitsThatACredentialIsMadeWith() {
        var made = credentials
                .create(environment, "Narrow", CredentialRole.EVENTS, limits())
                .credential();

        assertThat(made.limits()).isEqualTo(limits());
        assertThat(AuditLines.of(jdbc, member.id(), "credential-created")
                        .details()
                        .getLast())
                .contains("EDIT", "10.0.0.0/8", "2001:db8::/32", "60", "5000");
    }

    @Test
    void changesLimitsAndSaysWhatTheyWere() {
        credentials.limit(environment, credential.id(), limits());

        assertThat(found().limits()).isEqualTo(limits());
        assertThat(AuditLines.of(jdbc, member.id(), "credential-limited").details())
                .singleElement()
                .asString()
                .contains("\"was\":{\"card-instance\":\"ADMIN\"}")
                .contains("10.0.0.0/8");

        credentials.limit(environment, credential.id(), CredentialLimits.NONE);
        assertThat(found().limits()).isEqualTo(CredentialLimits.NONE);
    }

    @Test
    void writesNothingDownWhereNothingChanges() {
        credentials.limit(environment, credential.id(), CredentialLimits.NONE);

        assertThat(AuditLines.of(jdbc, member.id(), "credential-limited").lines())
                .isEmpty();
    }

    @Test
    void refusesAnEndThatIsNotAhead() {
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> credentials.limit(environment, credential.id(), endingIn(Duration.ZERO)))
                .returns(Rule.EXPIRY_PAST, ChangeRefused::rule);
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() ->
                        credentials.create(environment, "Late", CredentialRole.AUTH, endingIn(Duration.ofDays(-1))))
                .returns(Rule.EXPIRY_PAST, ChangeRefused::rule);
    }

    @Test
    void changesOtherLimitsOfOneThatHasEnded() {
        var ending = endingIn(Duration.ofHours(1));
        credentials.limit(environment, credential.id(), ending);
        clock.advance(Duration.ofHours(2));

        var ended = new CredentialLimits(Level.VIEW, List.of(), ending.expires(), null, null);
        credentials.limit(environment, credential.id(), ended);

        assertThat(found().limits()).isEqualTo(ended);
    }

    @Test
    void takesAdminOnCardInstanceForAnEventsCredential() {
        organization.signIn(organization.newMember(Permission.CHANGE_CREDENTIALS, Permission.SEND_CARDS));

        assertThatExceptionOfType(PermissionMissing.class)
                .isThrownBy(() -> credentials.limit(environment, credential.id(), limits()));
        assertThatExceptionOfType(PermissionMissing.class)
                .isThrownBy(() -> credentials.rotate(environment, credential.id()));
        assertThatExceptionOfType(PermissionMissing.class)
                .isThrownBy(() -> credentials.endOldSecret(environment, credential.id()));
        assertThat(found()).isEqualTo(credential);
    }

    @Test
    void changesCredentialsOfTheirEnvironmentOnly() {
        var other = organization.newEnvironment();

        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> credentials.limit(other, credential.id(), limits()))
                .returns(Rule.GONE, ChangeRefused::rule);
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> credentials.rotate(other, credential.id()))
                .returns(Rule.GONE, ChangeRefused::rule);
        assertThat(found()).isEqualTo(credential);
    }

    @Test
    void replacesTheSecretInTwoSteps() {
        var made = credentials.rotate(environment, credential.id());

        assertThat(made.secret()).hasSizeGreaterThan(40);
        assertThat(found().oldSecretWorks()).isTrue();
        assertThatExceptionOfType(ChangeRefused.class)
                .isThrownBy(() -> credentials.rotate(environment, credential.id()))
                .returns(Rule.OLD_SECRET_WORKS, ChangeRefused::rule);

        credentials.endOldSecret(environment, credential.id());
        credentials.endOldSecret(environment, credential.id());

        assertThat(found().oldSecretWorks()).isFalse();
        assertThat(AuditLines.of(jdbc, member.id()).actions())
                .containsExactly("credential-created", "secret-replaced", "old-secret-ended");
        assertThat(AuditLines.of(jdbc, member.id()).details()).noneMatch(detail -> detail.contains(made.secret()));
    }

    private CredentialLimits limits() {
        return new CredentialLimits(
                Level.EDIT,
                List.of("10.0.0.0/8", "2001:db8::/32"),
                clock.instant().plus(Duration.ofDays(30)),
                60,
                5000);
    }

    private CredentialLimits endingIn(Duration time) {
        return new CredentialLimits(Level.ADMIN, List.of(), clock.instant().plus(time), null, null);
    }

    private ApiCredential found() {
        organization.signIn(member);
        return credentials.all(environment).stream()
                .filter(one -> one.id().equals(credential.id()))
                .findFirst()
                .orElseThrow();
    }
}

@OnH2
class CredentialLimitOnH2Test extends CredentialLimitContract {}

@OnPostgres
class CredentialLimitOnPostgresTest extends CredentialLimitContract {}
