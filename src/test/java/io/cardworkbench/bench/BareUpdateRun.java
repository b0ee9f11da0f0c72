package io.cardworkbench.bench;

/** Cancels a million cards as an administrator of the database would. */
record BareUpdateRun(BenchNode node, int template) {

    private static final String UPDATE = """
            update card set status = 7, updated = now()
            where environment_id = :environment and card_template_id = :template and status <= 3
            """;

    Run run() {
        try (var customers = new BenchCustomers(node, template)) {
            var before = System.nanoTime();
            var cards = node.jdbc()
                    .sql(UPDATE)
                    .param("environment", node.environment().value())
                    .param("template", template)
                    .update();
            var seconds = Bench.seconds(System.nanoTime() - before);
            return new Run("bare update", seconds, "", "%,d".formatted(cards), "", customers.leave());
        }
    }
}
