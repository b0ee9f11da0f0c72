package io.cardworkbench.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.rest.ApiClient;
import io.cardworkbench.support.EngineTest;
import io.cardworkbench.support.OnH2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard shows what the workbench measures, by the names under which it is served. */
@OnH2
class DashboardTest extends EngineContract {

    private static final Path DASHBOARD = Path.of("docs/grafana-dashboard.json");

    private static final Path GUIDE = Path.of("docs/operations.md");

    private static final Pattern METRIC = Pattern.compile("\\b(?:workbench|http|hikaricp|jvm)_[a-z_]+\\b");

    private static final Pattern MATCHER = Pattern.compile("[a-z]+=\"[^\"]+\"");

    @LocalServerPort
    private int port;

    @Test
    void showsWhatIsServed() throws IOException {
        cards.send(environment, template, 25);
        run(submit(review(allOfTemplate())));

        var served = served();

        var asked = asked();
        assertThat(asked).hasSizeGreaterThan(10).allSatisfy(query -> {
            assertThat(found(METRIC, query)).isNotEmpty().isSubsetOf(found(METRIC, served));
            assertThat(found(MATCHER, query)).isSubsetOf(found(MATCHER, served));
        });
        assertThat(found(METRIC, String.join(" ", asked)))
                .containsAll(found(Pattern.compile("(?m)^workbench_[a-z_]+"), served));
    }

    @Test
    void alertsAskForWhatIsServed() throws IOException {
        cards.send(environment, template, 5);
        run(submit(review(allOfTemplate())));

        var alerts = found(Pattern.compile("(?m)^ +expr: .*$"), Files.readString(GUIDE));

        var served = served();
        assertThat(alerts).hasSizeGreaterThan(3).allSatisfy(alert -> {
            assertThat(found(METRIC, alert)).isNotEmpty().isSubsetOf(found(METRIC, served));
            assertThat(found(MATCHER, alert)).isSubsetOf(found(MATCHER, served));
        });
    }

    @Test
    void countsWhatBecameOfCards() {
        var before = count("workbench_cards_total", "cancelled");
        cards.send(environment, template, 25);

        run(submit(review(allOfTemplate())));

        assertThat(count("workbench_cards_total", "cancelled") - before).isEqualTo(25);
    }

    private double count(String metric, String outcome) {
        var value = Pattern.compile(metric + "\\{[^}]*outcome=\"" + outcome + "\"[^}]*} (\\S+)")
                .matcher(served());
        assertThat(value.find()).isTrue();
        return Double.parseDouble(value.group(1));
    }

    /** The second time, that it was asked the first time is measured, too. */
    private String served() {
        scrape();
        return scrape();
    }

    private String scrape() {
        var account = "metrics:" + EngineTest.METRICS_PASSWORD;
        var basic = "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
        return ApiClient.at(port)
                .get("/actuator/prometheus", "Authorization", basic)
                .body();
    }

    private static Set<String> asked() throws IOException {
        var queries = new TreeSet<String>();
        for (var panel : new JsonMapper().readTree(Files.readString(DASHBOARD)).path("panels")) {
            for (var target : panel.path("targets")) {
                queries.add(target.path("expr").asString());
            }
        }
        return queries;
    }

    private static Set<String> found(Pattern pattern, String text) {
        var found = new TreeSet<String>();
        pattern.matcher(text).results().forEach(result -> found.add(result.group()));
        return found;
    }
}
