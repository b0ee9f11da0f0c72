package io.cardworkbench.cards.numbers;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cards.criteria.CardCount;
import io.cardworkbench.cards.numbers.OpenCards.OfTemplate;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.cards.sending.CardTemplateService;
import io.cardworkbench.cards.store.CardStates;
import io.cardworkbench.sql.ReadFrom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many cards are open in an environment, and how many were sent and cancelled lately, however many there are. */
@Service
public class CardNumberService {

    private final CardStates states;
    private final CardTemplateService templates;
    private final CardNumberTable numbers;
    private final SentNumberTable sent;
    private final Clock clock;

    CardNumberService(
            CardStates states,
            CardTemplateService templates,
            CardNumberTable numbers,
            SentNumberTable sent,
            Clock clock) {
        this.states = states;
        this.templates = templates;
        this.numbers = numbers;
        this.sent = sent;
        this.clock = clock;
    }

    /** The open cards by status and by template. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public OpenCards open(EnvironmentId environment) {
        var counts = states.openCounts(environment);
        var cards = sums(counts, count -> new CardTemplateId(count.template()));
        var byTemplate = templates.names(environment).entrySet().stream()
                .map(template -> new OfTemplate(
                        new CardTemplate(template.getKey(), template.getValue()),
                        cards.getOrDefault(template.getKey(), 0L)))
                .filter(template -> template.cards() > 0)
                .sorted(Comparator.comparingLong(OfTemplate::cards)
                        .reversed()
                        .thenComparing(of -> of.template().name()))
                .toList();
        return new OpenCards(sums(counts, CardCount::status), byTemplate);
    }

    private static <K> Map<K, Long> sums(List<CardCount> counts, Function<CardCount, K> key) {
        return counts.stream().collect(Collectors.groupingBy(key, Collectors.summingLong(CardCount::cards)));
    }

    /** The last days of a time zone, today among them, as of a minute ago. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public List<DayNumbers> days(EnvironmentId environment, ZoneId zone) {
        var now = clock.instant();
        return DayNumbers.of(numbers.numbers(environment, Quarters.oldest(now)), zone, now);
    }

    /** Counts the cards that were sent since the last time. */
    @Internal
    @Transactional
    public void countSent() {
        var from = countedFrom(NumberKind.SENT);
        keep(NumberKind.SENT, from, sent.sentFrom(from));
    }

    /**
     * Counts all days anew, for cards that came late or by another way than this application; up to what is counted every minute,
     * since both may be at work at the same moment.
     */
    @Internal
    @Transactional
    public void recountSent() {
        var oldest = Quarters.oldest(clock.instant());
        var before = Quarters.of(countedFrom(NumberKind.SENT));
        var counts = sent.sentFrom(Quarters.start(oldest)).stream()
                .filter(count -> count.quarter() < before)
                .toList();
        numbers.replace(NumberKind.SENT, oldest, before, counts);
    }

    /** The moment since which cards are to be counted again: the others are counted already. */
    @Internal
    public Instant countedFrom(NumberKind kind) {
        return Quarters.start(Quarters.countedFrom(numbers.newest(kind), clock.instant()));
    }

    /**
     * Keeps what was counted in the place of what was kept.
     *
     * @param from the beginning of a quarter of an hour; there are all numbers since
     */
    @Internal
    @Transactional
    public void keep(NumberKind kind, Instant from, List<QuarterCount> counts) {
        var now = clock.instant();
        numbers.forgetBefore(kind, Quarters.oldest(now));
        numbers.replace(kind, Quarters.of(from), Integer.MAX_VALUE, counts);
    }
}
