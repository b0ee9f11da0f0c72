package io.cardworkbench.bench;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.MemberId;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The job that a newcomer starts first: all open cards of the largest template of the demo, on the embedded H2. */
final class H2Bench {

    private static final String URL = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
            + "CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;LOCK_TIMEOUT=10000;"
            + "DB_CLOSE_ON_EXIT=FALSE";

    private static final String LARGEST = """
            select environment_id, card_template_id, count(*) as cards from card
            where status <= 3
            group by environment_id, card_template_id
            order by count(*) desc
            fetch first row only
            """;

    private static final String ADMIN = "select id, email, name from member where email = 'admin@example.com'";

    private H2Bench() {}

    /** The first one warms up and does not count. */
    static void run(Results results, int rounds) throws IOException {
        Bench.print("\n| H2, the demo's largest template | cards | seconds |\n|---|---|---|");
        for (var round = 0; round <= rounds; round++) {
            var seconds = once(round);
            if (round > 0) {
                results.sample("h2.jobSeconds", seconds);
            }
        }
    }

    private static double once(int round) throws IOException {
        var folder = Files.createTempDirectory("h2-bench");
        try (var context = Node.start(
                "workbench.embedded-url=" + URL.formatted(folder.resolve("workbench")), "logging.level.root=warn")) {
            var node = new BenchNode(context);
            signInAdmin(node);
            return node.jdbc()
                    .sql(LARGEST)
                    .query((row, number) -> {
                        var environment = new EnvironmentId(row.getInt("environment_id"));
                        var seconds = JobRun.seconds(node, environment, row.getInt("card_template_id"));
                        var name = round == 0 ? "to warm up" : "round " + round;
                        Bench.table(List.of(name, "%,d".formatted(row.getInt("cards")), "%.2f".formatted(seconds)));
                        return seconds;
                    })
                    .single();
        } finally {
            deleteAll(folder);
        }
    }

    private static void signInAdmin(BenchNode node) {
        var admin = node.jdbc()
                .sql(ADMIN)
                .query((row, number) ->
                        new Member(new MemberId(row.getInt("id")), row.getString("email"), row.getString("name")))
                .single();
        node.get(Organization.class).signIn(admin);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
