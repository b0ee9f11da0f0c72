package io.cardworkbench.bench;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.credentials.NewApiCredential;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.rest.ApiClient;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How much of its heap a node of 256 MB needs while it cancels a million cards that were asked for by the API. */
final class HeapBench {

    private static final String MEMORY = "-Xmx256m";
    private static final int MB = 1_024 * 1_024;

    private HeapBench() {}

    static void run(Results results) throws IOException {
        try (var postgres = BenchPostgres.start()) {
            var caller = prepare(postgres.url());
            var folder = Files.createTempDirectory("heap-bench");
            try (var node = RunningWorkbench.start(folder, MEMORY, "--spring.datasource.url=" + postgres.url())) {
                node.awaitPage();
                print(results, RunningWorkbench.liveBytes(node.process().pid()), duringJob(node, caller));
            } finally {
                Files.delete(folder.resolve("log"));
                Files.delete(folder);
                restore(postgres.url());
            }
        }
    }

    private record Caller(int environment, int template, String id, String secret) {}

    /** The node that makes a credential is gone before the job starts, since any node would work on it. */
    private static Caller prepare(String url) {
        try (var node = BenchNode.start(url)) {
            new BenchData(node.jdbc()).loadIfMissing(node);
            node.signIn();
            var made = node.get(Organization.class).newCredential(node.environment(), CredentialRole.EVENTS);
            return caller(node, made);
        }
    }

    private static Caller caller(BenchNode node, NewApiCredential made) {
        var template = new BenchData(node.jdbc()).template();
        return new Caller(
                node.environment().value(), template, made.credential().clientId(), made.secret());
    }

    private static void restore(String url) {
        try (var node = BenchNode.start(url)) {
            new BenchData(node.jdbc()).restoreCards(node.environment().value(), BenchData.CARDS);
        }
    }

    private static List<Long> duringJob(RunningWorkbench node, Caller caller) throws IOException {
        var api = ApiClient.at(node.port()).authenticated(caller.id(), caller.secret());
        var link = api.put("/v1/%d/cards/cancel?cardTemplateId=%d".formatted(caller.environment(), caller.template()))
                .header("Location");
        var status = link.substring(link.indexOf("/v1"));
        var live = new ArrayList<Long>();
        while (!api.get(status).data().path("ended").asBoolean()) {
            live.add(RunningWorkbench.liveBytes(node.process().pid()));
        }
        return live;
    }

    private static void print(Results results, long before, List<Long> during) {
        var most = Collections.max(during);
        results.sample("heap.beforeJobMb", (double) before / MB);
        results.sample("heap.mostDuringJobMb", (double) most / MB);
        Bench.print("\nheap of %s: %,d MB before a job of a million, %,d MB at most during it, looked at %d times"
                .formatted(MEMORY, before / MB, most / MB, during.size()));
    }
}
