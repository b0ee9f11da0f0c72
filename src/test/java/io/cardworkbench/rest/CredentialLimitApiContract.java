package io.cardworkbench.rest;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.credentials.ApiCredentialService;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient.Answered;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Systems are held to the limits of their credential, at the token endpoint and at each call. */
abstract class CredentialLimitApiContract extends ApiContract {

    private static final List<String> HERE = List.of("127.0.0.0/8", "::1");
    private static final List<String> ELSEWHERE = List.of("192.0.2.0/24", "2001:db8::/32");
    private static final String GRANT = "grant_type=client_credentials";

    @Autowired
    ApiCredentialService credentials;

    private ApiCredential credential;
    private ApiClient caller;

    @BeforeEach
    void makeCredential() {
        organization.signIn(organization.newMember(Permission.CHANGE_CREDENTIALS, Permission.CANCEL_CARDS));
        credential =
                organization.newCredential(environment, CredentialRole.EVENTS).credential();
        caller = ApiClient.at(port).authenticated(credential.clientId(), Organization.SECRET);
        cards.send(environment, template, 12);
    }

    @Test
    void letsAReaderReadAndNoMore() {
        limit(Level.VIEW);

        assertThat(caller.get(path("cards")).status()).isEqualTo(200);
        assertThat(caller.get(path("cards/cancel-status")).status()).isEqualTo(200);
        assertThat(send()).refuses(403, "forbidden");
        assertThat(cancel("0")).refuses(403, "forbidden");
        assertThat(caller.put(path("cards/dismiss?userId=customer-0"))).refuses(403, "forbidden");
        assertThat(cancelled()).isZero();
    }

    @Test
    void letsASenderSendAndNotCancel() {
        limit(Level.EDIT);

        assertThat(send().status()).isEqualTo(201);
        assertThat(cancel("0")).refuses(403, "forbidden");
    }

    @Test
    void takesTokensAndCallsFromTheAddressesOfTheCredential() {
        limit(new CredentialLimits(Level.ADMIN, HERE, null, null, null));

        assertThat(token(Organization.SECRET).status()).isEqualTo(200);
        assertThat(caller.get(path("cards")).status()).isEqualTo(200);
    }

    @Test
    void refusesTokensElsewhereLikeAWrongSecret() {
        limit(new CredentialLimits(Level.ADMIN, ELSEWHERE, null, null, null));

        var refused = token(Organization.SECRET);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).isEqualTo(token("wrong").body());
        assertThat(refused.json().path("error").asString()).isEqualTo("invalid_client");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
    }

    @Test
    void refusesCallsWithATokenElsewhereAndWritesItDownOnce() {
        limit(new CredentialLimits(Level.ADMIN, ELSEWHERE, null, null, null));

        assertThat(caller.get(path("cards"))).refuses(403, "address-refused");
        assertThat(cancel("0")).refuses(403, "address-refused");

        assertThat(jdbc.sql("""
                                select detail from audit_log where action = 'call-refused' and credential_id = :credential
                                """)
                        .param("credential", credential.id().value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("\"address\":");
    }

    @Test
    void endsWithItsDay() {
        limit(new CredentialLimits(Level.ADMIN, List.of(), clock.instant().plus(Duration.ofMinutes(10)), null, null));
        assertThat(caller.get(path("cards")).status()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(10));

        assertThat(caller.get(path("cards"))).refuses(401, "unauthenticated");
        assertThat(token(Organization.SECRET).status()).isEqualTo(401);
    }

    @Test
    void takesBothSecretsUntilTheOldOneIsEnded() {
        var made = credentials.rotate(environment, credential.id());
        assertThat(token(made.secret()).status()).isEqualTo(200);
        assertThat(token(Organization.SECRET).status()).isEqualTo(200);
        assertThat(token("neither").status()).isEqualTo(401);

        credentials.endOldSecret(environment, credential.id());

        assertThat(token(made.secret()).status()).isEqualTo(200);
        assertThat(token(Organization.SECRET).status()).isEqualTo(401);
        assertThat(caller.get(path("cards"))).as("a token had before").refuses(401, "unauthenticated");
    }

    @Test
    void saysHowManyRequestsAreLeftAndRefusesMore() {
        limit(new CredentialLimits(Level.ADMIN, List.of(), null, 2, null));

        var first = caller.get(path("cards"));
        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"requests\";q=2;w=60");
        assertThat(first.header("RateLimit")).matches("\"requests\";r=1;t=\\d+");
        assertThat(caller.get(path("nothing")).header("RateLimit")).matches("\"requests\";r=0;t=\\d+");

        var refused = caller.get(path("cards"));

        assertThat(refused).refuses(429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 31);
        assertThat(refused.header("RateLimit")).startsWith("\"requests\";r=0;");
        assertThat(api.get(path("cards")).status()).as("another credential").isEqualTo(200);
    }

    @Test
    void countsAllJobsOfASeriesBeforeItStartsOne() {
        limit(new CredentialLimits(Level.ADMIN, List.of(), null, null, 2_500));
        cards.send(environment, template, 2_600);

        assertThat(caller.put(path("cards/cancel?cardTemplateId=" + template.id())))
                .refuses(413, "too-large");
        assertThat(api.get(path("cards/cancel-status")).json().path("total").asInt())
                .isZero();
    }

    @Test
    void cancelsAsManyCardsAnHourAsItMay() {
        limit(new CredentialLimits(Level.ADMIN, List.of(), null, null, 2));
        assertThat(cancel("0").status()).isEqualTo(202);
        clock.advance(Duration.ofMinutes(20));
        assertThat(cancel("1").status()).isEqualTo(202);

        var refused = cancel("2");

        assertThat(refused).refuses(429, "too-many-cards");
        assertThat(refused.header("Retry-After")).isEqualTo("2401");
        assertThat(caller.put(path("cards/cancel?cardTemplateId=" + template.id())))
                .as("more than it ever may")
                .refuses(413, "too-large");
        assertThat(api.put(path("cards/cancel?userId=customer-2")).status())
                .as("another credential")
                .isEqualTo(202);

        clock.advance(Duration.ofMinutes(41));
        caller = ApiClient.at(port).authenticated(credential.clientId(), Organization.SECRET);
        assertThat(cancel("3").status()).isEqualTo(202);
    }

    @Test
    void remembersFromWhereATokenWasHad() {
        assertThat(credentials.all(environment))
                .filteredOn(one -> one.id().equals(credential.id()))
                .singleElement()
                .satisfies(used -> {
                    assertThat(used.lastUsed()).isEqualTo(clock.instant());
                    assertThat(used.lastAddress()).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
                });
    }

    private void limit(Level level) {
        limit(new CredentialLimits(level, List.of(), null, null, null));
    }

    private void limit(CredentialLimits limits) {
        credentials.limit(environment, credential.id(), limits);
    }

    private Answered token(String secret) {
        return ApiClient.at(port).token(GRANT, "", credential.clientId(), secret);
    }

    private Answered send() {
        return caller.post(
                path("cards"), "{\"cardTemplateId\": \"%s\", \"userIds\": [\"ann\"]}".formatted(template.id()));
    }

    private Answered cancel(String customer) {
        return caller.put(path("cards/cancel?userId=customer-" + customer));
    }
}

@OnH2
class CredentialLimitApiOnH2IT extends CredentialLimitApiContract {}

@OnPostgres
class CredentialLimitApiOnPostgresTest extends CredentialLimitApiContract {}
