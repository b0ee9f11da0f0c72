package io.cardworkbench.cards.sending;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.sending.DemoCardGenerator.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DemoCardsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final List<CardTemplateId> TEMPLATES = IntStream.rangeClosed(1, DemoTemplate.ALL.size())
            .mapToObj(CardTemplateId::new)
            .toList();

    @Test
    void sandboxHasManyCardsAndProductionSomeOfEveryTemplate() {
        assertThat(generator(Size.SANDBOX).cards()).isEqualTo(120_000);
        assertThat(cards(Size.PRODUCTION))
                .hasSizeBetween(200, 300)
                .extracting(row -> row.card().template())
                .containsAll(TEMPLATES);
    }

    @Test
    void cardsAreTheSameAtEveryFirstStart() {
        assertThat(cards(Size.PRODUCTION)).isEqualTo(cards(Size.PRODUCTION));
    }

    /** Whoever looks at the wrong environment finds nobody whom they know. */
    @Test
    void productionHasCustomersOfItsOwn() {
        assertThat(cards(Size.PRODUCTION))
                .extracting(row -> row.card().userId())
                .allMatch(customer -> customer.compareTo("customer-70000") >= 0);
    }

    private static List<CardRow> cards(Size size) {
        var generator = generator(size);
        return LongStream.rangeClosed(1, generator.cards())
                .mapToObj(generator::next)
                .toList();
    }

    private static DemoCardGenerator generator(Size size) {
        return new DemoCardGenerator(new EnvironmentId(1), TEMPLATES, size, NOW);
    }
}
