package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.OpenCardService;
import io.cardworkbench.sql.ReadFrom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of a job: each of its cards with its outcome. */
@Service
public class LedgerService {

    /** How many cards a page has at most. */
    public static final int MAX_LIMIT = 1_000;

    private final OutcomeTable outcomes;
    private final CardsSearched searched;
    private final OpenCardService cards;

    LedgerService(OutcomeTable outcomes, CardsSearched searched, OpenCardService cards) {
        this.outcomes = outcomes;
        this.searched = searched;
        this.cards = cards;
    }

    /** Some of the cards of a job, in the order of their ids; as fast at the end of a million as at their beginning. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public LedgerPage page(EnvironmentId environment, JobId job, LedgerFilter filter, int offset, int limit) {
        var review = outcomes.review(environment, job);
        if (filter.isSearch()) {
            var found = search(environment, review, filter);
            var page = found.stream().skip(offset).limit(limit).toList();
            return new LedgerPage(entries(page), found.size());
        }
        var index = outcomes.index(review);
        var page = read(review, filter, index.spans(filter.kinds(), offset, Math.min(limit, MAX_LIMIT)));
        return new LedgerPage(entries(page), index.count(filter.kinds()));
    }

    /** Since when it is not kept any more which cards a job had, if it is not. */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public Optional<Instant> goneSince(EnvironmentId environment, JobId job) {
        return outcomes.goneSince(environment, job);
    }

    /**
     * The cards of the first part of a job, from the given one on, that has any. The parts are numbered from 0; empty beyond
     * the last one.
     */
    @Requires(resource = Resource.CARD_INSTANCE, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public Optional<LedgerPart> partFrom(EnvironmentId environment, JobId job, LedgerFilter filter, int part) {
        var review = outcomes.review(environment, job);
        if (filter.isSearch()) {
            return part > 0
                    ? Optional.empty()
                    : Optional.of(new LedgerPart(0, entries(search(environment, review, filter))));
        }
        return outcomes.firstFrom(review, part, filter.kinds()).map(number -> part(review, filter, number));
    }

    private LedgerPart part(ReviewId review, LedgerFilter filter, int number) {
        var found = outcomes.chunks(review, List.of(number)).stream()
                .flatMap(chunk -> chunk.outcomes().stream())
                .filter(outcome -> filter.kinds().contains(outcome.kind()))
                .toList();
        return new LedgerPart(number, entries(found));
    }

    private List<CardOutcome> read(ReviewId review, LedgerFilter filter, List<LedgerIndex.Span> spans) {
        var chunks = outcomes
                .chunks(review, spans.stream().map(LedgerIndex.Span::chunk).toList())
                .stream()
                .collect(Collectors.toMap(ChunkLedger::number, chunk -> chunk));
        var found = new ArrayList<CardOutcome>();
        for (var span : spans) {
            Objects.requireNonNull(chunks.get(span.chunk())).outcomes().stream()
                    .filter(outcome -> filter.kinds().contains(outcome.kind()))
                    .skip(span.skipped())
                    .limit(span.taken())
                    .forEach(found::add);
        }
        return found;
    }

    private List<CardOutcome> search(EnvironmentId environment, ReviewId review, LedgerFilter filter) {
        var wanted = searched.of(environment, filter);
        return outcomes.chunks(review, chunksOf(review, wanted)).stream()
                .flatMap(chunk -> chunk.outcomes().stream())
                .filter(outcome -> wanted.contains(outcome.card().value()))
                .filter(outcome -> filter.kinds().contains(outcome.kind()))
                .toList();
    }

    /** Each chunk has the cards from its lowest id up to the lowest one of the next. */
    private Set<Integer> chunksOf(ReviewId review, Set<Long> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        var chunks = outcomes.chunksByLowestId(review);
        return wanted.stream()
                .map(chunks::floorEntry)
                .filter(Objects::nonNull)
                .map(chunk -> chunk.getValue())
                .collect(Collectors.toSet());
    }

    private List<LedgerEntry> entries(Collection<CardOutcome> found) {
        var ids = found.stream().map(outcome -> outcome.card().value()).toList();
        var customers = cards.summaries(ids).stream().collect(Collectors.toMap(CardSummary::id, CardSummary::userId));
        return found.stream()
                .map(outcome -> new LedgerEntry(outcome, customers.get(outcome.card())))
                .toList();
    }
}
