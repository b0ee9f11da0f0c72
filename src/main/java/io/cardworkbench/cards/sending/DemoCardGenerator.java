package io.cardworkbench.cards.sending;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cards.criteria.CardStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the cards of the demo one after the other; the same ones at every first start, but for the time. */
final class DemoCardGenerator {

    private static final Duration PERIOD = Duration.ofDays(90);
    private static final Duration CAMPAIGN = Duration.ofDays(21);

    private final Random random;
    private final EnvironmentId environment;
    private final Size size;
    private final List<CardTemplateId> templateIds;
    private final Instant now;
    private final List<Plan> plans = new ArrayList<>();
    private int made;

    DemoCardGenerator(EnvironmentId environment, List<CardTemplateId> templateIds, Size size, Instant now) {
        this.environment = environment;
        this.size = size;
        random = new Random(size.seed);
        this.templateIds = List.copyOf(templateIds);
        this.now = now;
        for (var template = 0; template < DemoTemplate.ALL.size(); template++) {
            for (var card = 0; card < size.cards(DemoTemplate.ALL.get(template)); card++) {
                plans.add(plan(template));
            }
        }
        plans.sort(Comparator.comparing(Plan::created));
    }

    private Plan plan(int template) {
        var status = status(DemoTemplate.ALL.get(template));
        return new Plan(template, status, created(template, status));
    }

    int cards() {
        return plans.size();
    }

    CardRow next(long id) {
        var plan = plans.get(made++);
        var template = DemoTemplate.ALL.get(plan.template());
        var status = plan.status();
        var created = plan.created();
        var updated = status == CardStatus.EMBARGOED ? created : created.plus(within(Duration.between(created, now)));
        return new CardRow(
                id,
                card(plan.template(), template, status, created),
                status,
                updated,
                soonIf(status, CardStatus.SNOOZED));
    }

    private NewCard card(int index, DemoTemplate template, CardStatus status, Instant created) {
        return new NewCard(
                environment,
                templateIds.get(index),
                String.format(Locale.ROOT, "customer-%05d", size.firstCustomer + random.nextInt(size.customers)),
                random.nextInt(100) < 97,
                random.nextInt(10) < 8 ? template.eventName() : null,
                random.nextInt(10) < 6 ? String.format(Locale.ROOT, "order-%06d", random.nextInt(80_000)) : null,
                flow(index, created, "instance"),
                random.nextInt(10) < 7 ? flow(random.nextInt(4_000), Instant.EPOCH, "invocation") : null,
                created,
                soonIf(status, CardStatus.EMBARGOED),
                random.nextInt(10) < 3 ? soon(PERIOD) : null,
                payload(template));
    }

    private CardStatus status(DemoTemplate template) {
        var percent = random.nextInt(100);
        if (random.nextInt(100) < template.openPercent()) {
            return percent < 84 ? CardStatus.ACTIVE : percent < 94 ? CardStatus.SNOOZED : CardStatus.EMBARGOED;
        }
        return percent < 48
                ? CardStatus.COMPLETED
                : percent < 80 ? CardStatus.DISMISSED : percent < 97 ? CardStatus.EXPIRED : CardStatus.CANCELLED;
    }

    /** The first template is a campaign of the last weeks; embargoed cards are always recent. */
    private Instant created(int template, CardStatus status) {
        var period = status == CardStatus.EMBARGOED ? Duration.ofDays(3) : template == 0 ? CAMPAIGN : PERIOD;
        return now.minus(within(period));
    }

    private Duration within(Duration period) {
        return Duration.ofMillis((long) (random.nextDouble() * period.toMillis()));
    }

    private @Nullable Instant soonIf(CardStatus status, CardStatus wanted) {
        return status == wanted ? soon(Duration.ofDays(20)) : null;
    }

    /** Not today: the clock leaves the demo as it is for a day. */
    private Instant soon(Duration period) {
        return now.plus(Duration.ofDays(1)).plus(within(period));
    }

    /** One flow instance per template and day, as a daily campaign run would have. */
    private static String flow(int number, Instant created, String kind) {
        var name = kind + number + "/"
                + created.getEpochSecond() / Duration.ofDays(1).toSeconds();
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private String payload(DemoTemplate template) {
        return String.format(Locale.ROOT, """
                {"detail":%s,"metadata":{"campaign":"%s"}}""", template.text().detail(random.nextInt(1_000_000)), template.eventName());
    }

    /**
     * How much of the demo an environment gets: one card of a template for so many of the demo, rounded up, and customers of its own.
     */
    enum Size {
        SANDBOX(20_260_301, 1, 0, 20_000),
        PRODUCTION(20_260_302, 500, 70_000, 150);

        private final long seed;
        private final int part;
        private final int firstCustomer;
        private final int customers;

        Size(long seed, int part, int firstCustomer, int customers) {
            this.seed = seed;
            this.part = part;
            this.firstCustomer = firstCustomer;
            this.customers = customers;
        }

        int cards(DemoTemplate template) {
            return Math.ceilDiv(template.cards(), part);
        }
    }

    /** What a card will be; all are planned first, so that later cards have higher ids. */
    private record Plan(int template, CardStatus status, Instant created) {}
}
