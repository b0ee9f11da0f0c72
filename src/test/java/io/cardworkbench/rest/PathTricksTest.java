package io.cardworkbench.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No way of writing an address leads past the filters of the one that it means. Sent as it is: clients would tidy it up. */
@OnH2
class PathTricksTest extends ApiContract {

    private static final String NAME_OF_A_CARD = "a customer of nobody here";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/%s/cards",
                "//v1/%s/cards",
                "/v1//%s/cards",
                "/v1/%s/cards/",
                "/v1/%s/cards;x=y",
                "/v1;x=y/%s/cards",
                "/;x=y/v1/%s/cards",
                "/v1/%s/cards/.",
                "/v1/./%s/cards",
                "/v1/x/../%s/cards",
                "/login/../v1/%s/cards",
                "/login/..;/v1/%s/cards",
                "/login/%%2e%%2e/v1/%s/cards",
                "/login/%%2e%%2e%%2fv1/%s/cards",
                "/actuator/health/../../v1/%s/cards",
                "/oauth2/token/../../v1/%s/cards",
                "/swagger-ui/../v1/%s/cards",
                "/VAADIN/../v1/%s/cards",
                "/VAADIN/..;/v1/%s/cards",
                "/assets/..%%5cv1/%s/cards",
                "/%%76%%31/%s/cards",
                "/V1/%s/cards",
                "/v1/%s/cards%%00",
                "/v1/%s/cards%%0a",
                "/v1/%s/cards.json",
                "/v1\\%s\\cards",
                "http://localhost/v1/%s/cards",
            })
    void leadsNobodyToCards(String way) {
        cards.send(cards.card(environment, template, NAME_OF_A_CARD));

        assertHidden(raw(way.formatted(environment), ""), NAME_OF_A_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/%1$s/../%2$s/cards",
                "/v1/%1$s/..;/%2$s/cards",
                "/v1/%1$s/%%2e%%2e/%2$s/cards",
                "/v1/%1$s;/%2$s/cards",
                "/v1/%1$s/cards/../../%2$s/cards",
                "/v1/%1$s%%2f..%%2f%2$s/cards",
                "/v1/%2$s;%1$s/cards",
                "/v1/0%2$s/cards",
                "/v1/+%2$s/cards",
            })
    void leadsNoSystemToAnotherEnvironment(String way) {
        var other = organization.newEnvironment();
        cards.send(cards.card(other, cards.newTemplate(other, "Offer"), NAME_OF_A_CARD));

        assertHidden(raw(way.formatted(environment, other), authorization()), NAME_OF_A_CARD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/prometheus",
                "//actuator/prometheus",
                "/actuator//prometheus",
                "/actuator/prometheus/",
                "/actuator/prometheus;x=y",
                "/actuator/health/../prometheus",
                "/actuator/health/..;/prometheus",
                "/actuator/health/%2e%2e/prometheus",
                "/actuator/health;/../prometheus",
                "/actuator/health%2f..%2fprometheus",
                "/actuator/./prometheus",
                "/actuator/%70rometheus",
                "/ACTUATOR/prometheus",
                "/login/../actuator/prometheus",
                "/v3/../actuator/prometheus",
                "/VAADIN/..;/actuator/prometheus",
                "/actuator\\prometheus",
                "/actuator/prometheus%00",
            })
    void leadsNobodyToMetrics(String way) {
        assertHidden(raw(way, ""), "jvm_memory");
        assertHidden(raw(way, authorization()), "jvm_memory");
    }

    /** Else the other claims would say nothing. */
    @Test
    void leadsWhoMayToCards() {
        cards.send(cards.card(environment, template, NAME_OF_A_CARD));

        assertThat(raw("/v1/" + environment + "/cards", authorization()))
                .startsWith("HTTP/1.1 200")
                .contains(NAME_OF_A_CARD);
    }

    private static void assertHidden(String answer, String secret) {
        assertThat(answer).matches("(?s)HTTP/1.1 [34]\\d\\d.*").doesNotContain(secret);
    }

    private String authorization() {
        return "Authorization: Bearer " + api.token() + "\r\n";
    }

    private String raw(String path, String headers) {
        return RawHttp.send(
                port, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
