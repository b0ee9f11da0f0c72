package io.cardworkbench.bench;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.SendCards;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * What a million cards take on the disk, while they are open and when a job has cancelled them, and what a customer's stream takes of the
 * processors: of a node in a process of its own, and of the database.
 */
final class SizeBench {

    private static final int CARDS = 1_000_000;
    private static final int CARDS_PER_REQUEST = 10_000;
    private static final int CUSTOMERS = 200_000;
    private static final int PAYLOAD = 500;
    private static final int WARM_UP = 20_000;
    private static final int STREAMS = 20_000;
    private static final int CALLERS = 4;
    private static final String[] TABLES = {"sent_card", "card_content", "open_card", "closed_card", "chunk"};

    private final Results results;

    private SizeBench(Results results) {
        this.results = results;
    }

    static void run(Results results) throws IOException {
        try (var postgres = BenchPostgres.startEmpty("sizes")) {
            new SizeBench(results).measure(postgres.url());
        }
    }

    private void measure(String url) throws IOException {
        results.forget("sizes.");
        var caller = fill(url);
        var folder = Files.createTempDirectory("size-bench");
        try (var workbench = RunningWorkbench.start(
                folder,
                "",
                "--spring.datasource.url=" + url,
                "--workbench.first-owner.email=owner@example.com",
                "--workbench.first-owner.password=not used by anybody",
                "--workbench.api.requests-per-minute=10000000")) {
            workbench.awaitPage();
            streams(workbench, caller, url);
        } finally {
            Files.delete(folder.resolve("log"));
            Files.delete(folder);
        }
        cancel(url, caller);
    }

    private record Caller(EnvironmentId environment, int template, String id, String secret) {}

    private Caller fill(String url) throws IOException {
        try (var node = BenchNode.start(url)) {
            Machine.print(node.jdbc());
            var organization = node.get(Organization.class);
            organization.signInNewAdmin();
            var environment = organization.newEnvironment();
            var template = node.get(SendCards.class).newTemplate(environment, "Spring sale");
            var made = organization.newCredential(environment, CredentialRole.EVENTS);
            var caller = new Caller(
                    environment, template.id().value(), made.credential().clientId(), made.secret());
            var before = sizes(node.jdbc());
            send(node, caller);
            print("a million open cards", before, sizes(node.jdbc()), "sizes.openCardBytes");
            return caller;
        }
    }

    private static void send(BenchNode node, Caller caller) {
        var api = ApiClient.at(node.port()).authenticated(caller.id(), caller.secret());
        for (var request = 0; request < CARDS / CARDS_PER_REQUEST; request++) {
            var first = request * CARDS_PER_REQUEST;
            var users = IntStream.range(first, first + CARDS_PER_REQUEST)
                    .mapToObj(card -> "\"customer-" + card % CUSTOMERS + "\"")
                    .toList();
            var answer = api.post(
                    "/v1/" + caller.environment() + "/cards",
                    "{\"cardTemplateId\": \"%d\", \"userIds\": %s, \"payload\": {\"detail\": {\"text\": \"%s\"}}}"
                            .formatted(caller.template(), users, "x".repeat(PAYLOAD)));
            if (answer.status() >= 300) {
                throw new IllegalStateException(answer.body());
            }
        }
    }

    /** The first ones warm up, and do not count. */
    private void streams(RunningWorkbench workbench, Caller caller, String url) {
        ask(workbench, caller, WARM_UP);
        var backends = backends(url);
        var node = List.of(workbench.process().pid());
        var ofNode = processors(node);
        var ofDatabase = processors(backends);
        var before = System.nanoTime();
        ask(workbench, caller, STREAMS);
        var seconds = Bench.seconds(System.nanoTime() - before);
        var nodeMs = millis(processors(node).minus(ofNode)) / STREAMS;
        var databaseMs = millis(processors(backends).minus(ofDatabase)) / STREAMS;
        results.sample("sizes.streamNodeMs", nodeMs);
        results.sample("sizes.streamDatabaseMs", databaseMs);
        Bench.print(
                ("\ncustomers' streams of five cards: %,.0f a second by %d callers beside it; of the processors, a node takes %.3f ms"
                                + " a stream, the database %.3f ms")
                        .formatted(STREAMS / seconds, CALLERS, nodeMs, databaseMs));
    }

    private static void ask(RunningWorkbench workbench, Caller caller, int streams) {
        var path = "/v1/" + caller.environment() + "/users/customer-%d/cards";
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            for (var one = 0; one < CALLERS; one++) {
                var first = one;
                callers.execute(() -> {
                    var api = ApiClient.at(workbench.port()).authenticated(caller.id(), caller.secret());
                    for (var stream = first; stream < streams; stream += CALLERS) {
                        api.get(path.formatted(stream));
                    }
                });
            }
        }
    }

    /** The processes of the database that serve connections of a node; they live as long as its pool. */
    private static List<Long> backends(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url))
                .sql(
                        "select pid from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")
                .query((row, number) -> row.getLong("pid"))
                .list();
    }

    private static Duration processors(List<Long> processes) {
        return processes.stream()
                .map(process -> ProcessHandle.of(process)
                        .orElseThrow()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private void cancel(String url, Caller caller) {
        try (var node = BenchNode.start(url)) {
            node.signIn();
            var before = sizes(node.jdbc());
            JobRun.cancel(
                    node,
                    caller.environment(),
                    CardCriteria.none().with(CardAttribute.CARD_TEMPLATE, Integer.toString(caller.template())));
            print("and when a job has cancelled them", before, sizes(node.jdbc()), "sizes.cancelledCardBytes");
        }
    }

    private static Map<String, Long> sizes(JdbcClient jdbc) {
        jdbc.sql("vacuum analyze").update();
        var sizes = new HashMap<String, Long>();
        jdbc.sql(
                        "select name, pg_total_relation_size(cast(name as regclass)) as bytes from unnest(:tables) listed(name)")
                .param("tables", TABLES)
                .query(row -> {
                    sizes.put(row.getString("name"), row.getLong("bytes"));
                });
        return sizes;
    }

    private void print(String what, Map<String, Long> before, Map<String, Long> after, String figure) {
        Bench.print("\n| %s | bytes a card |\n|---|---|".formatted(what));
        for (var table : TABLES) {
            Bench.table(List.of("`" + table + "`", "%,.0f".formatted(perCard(before, after, table))));
        }
        var sum = Stream.of(TABLES)
                .mapToDouble(table -> perCard(before, after, table))
                .sum();
        Bench.table(List.of("together", "%,.0f".formatted(sum)));
        results.sample(figure, sum);
    }

    private static double perCard(Map<String, Long> before, Map<String, Long> after, String table) {
        return (Objects.requireNonNull(after.get(table)) - Objects.requireNonNull(before.get(table))) / (double) CARDS;
    }
}
