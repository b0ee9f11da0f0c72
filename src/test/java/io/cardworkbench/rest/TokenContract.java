package io.cardworkbench.rest;

import static io.cardworkbench.rest.AnswerAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.credentials.NewApiCredential;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How systems get tokens, and what these open. */
abstract class TokenContract extends ApiContract {

    private static final String GRANT = "grant_type=client_credentials";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "grant_type=client_credentials | -",
                "grant_type=client_credentials&scope=events | -",
                "- | ?grant_type=client_credentials",
                "- | ?grant_type=client_credentials&scope=events&client_id=CLIENT",
                "grant_type=client_credentials | ?grant_type=client_credentials",
            })
    void takesParametersInTheFormAndInTheQuery(String form, String query) {
        var credential = events();
        var clientId = credential.credential().clientId();

        var answer = ApiClient.at(port)
                .token(
                        form == null ? "" : form,
                        query == null ? "" : query.replace("CLIENT", clientId),
                        clientId,
                        Organization.SECRET);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.json().path("token_type").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("scope").asString()).isEqualTo("events");
        assertThat(answer.json().path("expires_in").asInt()).isBetween(3590, 3600);
        assertThat(cancelStatusWith(answer.json().path("access_token").asString()))
                .isEqualTo(200);
    }

    @Test
    void refusesASecretInTheAddress() {
        var credential = events().credential();

        var answer = ApiClient.at(port)
                .token("", "?" + GRANT + "&client_secret=x", credential.clientId(), Organization.SECRET);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).isEqualTo("invalid_request");
    }

    @Test
    void refusesAWrongSecretAndWritesItDown() {
        var clientId = events().credential().clientId();

        var answer = ApiClient.at(port).token(GRANT, "", clientId, "wrong");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().path("error").asString()).isEqualTo("invalid_client");
        assertThat(jdbc.sql("select count(*) from audit_log where action = 'token-refused' and actor = :client")
                        .param("client", clientId)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope=workbench", "scope=events+auth", "grant_type=password", "grant_type="})
    void refusesAnotherScopeOrGrant(String parameter) {
        var form = parameter.startsWith("grant_type") ? parameter : GRANT + "&" + parameter;

        var answer = ApiClient.at(port).token(form, "", events().credential().clientId(), Organization.SECRET);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("error").asString()).isNotEmpty();
    }

    @Test
    void givesEachRoleItsOwnScope() {
        var credential = organization.newCredential(environment, CredentialRole.AUTH);

        var answer = ApiClient.at(port).token(GRANT, "", credential.credential().clientId(), Organization.SECRET);

        assertThat(answer.json().path("scope").asString()).isEqualTo("auth");
    }

    @Test
    void hasNoOtherEndpoint() {
        var client = ApiClient.at(port);

        assertThat(client.get("/oauth2/token").status()).isEqualTo(405);
        assertThat(client.get("/oauth2/token").header("Allow")).isEqualTo("POST");
        for (var path : new String[] {"authorize", "introspect", "revoke", "jwks", "device_authorization"}) {
            assertThat(client.get("/oauth2/" + path).status()).as(path).isEqualTo(404);
            assertThat(client.send("POST", "/oauth2/" + path, BodyPublishers.noBody())
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void keepsNoTokenThatCouldBeUsed() {
        var token = token(events());

        assertThat(jdbc.sql("select count(*) from api_token where hash = :token")
                        .param("token", token.substring(0, 64))
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select hash from api_token").query(String.class).list())
                .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{64}"));
    }

    @Test
    void endsATokenWithItsHour() {
        var token = token(events());
        assertThat(cancelStatusWith(token)).isEqualTo(200);

        clock.advance(Duration.ofMinutes(60));

        var refused = ApiClient.at(port).withToken(token).get(path("cards/cancel-status"));
        assertThat(refused).refuses(401, "unauthenticated");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");
    }

    @Test
    void endsATokenWithItsCredential() {
        var credential = events();
        var token = token(credential);

        organization.delete(credential.credential());

        assertThat(cancelStatusWith(token)).isEqualTo(401);
        assertThat(ApiClient.at(port)
                        .token(GRANT, "", credential.credential().clientId(), Organization.SECRET)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void takesATokenOfTheRightScopeAndEnvironment() {
        var elsewhere = organization.newEnvironment();

        assertThat(cancelStatusWith(null)).isEqualTo(401);
        assertThat(cancelStatusWith("nonsense")).isEqualTo(401);
        assertThat(clientOf(environment, CredentialRole.WORKBENCH)
                        .get(path("cards/cancel-status"))
                        .status())
                .isEqualTo(403);
        assertThat(clientOf(environment, CredentialRole.AUTH)
                        .get(path("cards/cancel-status"))
                        .status())
                .isEqualTo(403);
        assertThat(clientOf(elsewhere, CredentialRole.EVENTS)
                        .get(path("cards/cancel-status"))
                        .problem())
                .isEqualTo("not-found");
        assertThat(api.get("/v1/none/cards/cancel-status").status()).isEqualTo(404);
    }

    @Test
    void answersAnUnknownAddressWithAProblem() {
        for (var rest : new String[] {"nothing", "cards/cancel/more", "cards/cancel-status/1/cards/2"}) {
            var answer = api.get(path(rest));
            assertThat(answer.status()).as(rest).isEqualTo(404);
            assertThat(answer.problem()).as(answer.body()).isEqualTo("not-found");
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
        var wrongMethod = api.send("DELETE", path("cards/cancel"), BodyPublishers.noBody());
        assertThat(wrongMethod.status()).isEqualTo(405);
        assertThat(wrongMethod.header("Allow")).contains("PUT").contains("POST");
        assertThat(wrongMethod.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesAFormWithANameThatNoParameterMayHave() {
        var answer = api.send(
                "POST",
                path("cards/cancel-status/1/stop"),
                BodyPublishers.ofString("\u0000\u0001"),
                "Content-Type",
                "application/x-www-form-urlencoded");

        assertThat(answer).refuses(400, "invalid-parameter");
    }

    private NewApiCredential events() {
        return organization.newCredential(environment, CredentialRole.EVENTS);
    }

    private String token(NewApiCredential credential) {
        return ApiClient.at(port)
                .token(GRANT, "", credential.credential().clientId(), credential.secret())
                .json()
                .path("access_token")
                .asString();
    }

    private int cancelStatusWith(@org.jspecify.annotations.Nullable String token) {
        return ApiClient.at(port)
                .withToken(token)
                .get(path("cards/cancel-status"))
                .status();
    }
}

@OnH2
class TokenOnH2IT extends TokenContract {}

@OnPostgres
class TokenOnPostgresTest extends TokenContract {}
