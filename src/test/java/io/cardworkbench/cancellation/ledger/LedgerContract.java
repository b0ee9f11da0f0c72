package io.cardworkbench.cancellation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.cancellation.EngineContract;
import io.cardworkbench.cancellation.job.CardFailure;
import io.cardworkbench.cancellation.job.CardOutcome;
import io.cardworkbench.cancellation.job.CardOutcome.Kind;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobNotFound;
import io.cardworkbench.cards.criteria.CardId;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.support.CardRows;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every card of a job is accounted for, and found. */
abstract class LedgerContract extends EngineContract {

    @Autowired
    LedgerService ledger;

    @Autowired
    WriteLedger writeLedger;

    @Test
    void tellsOfEachCardWhatBecameOfIt() {
        var ids = cards.send(environment, template, 40);
        var job = submit(review(allOfTemplate()));
        cards.complete(environment, ids.get(0));
        CardRows.delete(jdbc, ids.get(9));
        runOneChunk(job);
        runOneChunk(job);
        jobs.stop(environment, job.id());

        assertThat(page(job, LedgerFilter.all(), 0, 1_000).total()).isEqualTo(40);
        assertThat(ids(job, Kind.SKIPPED)).containsExactly(ids.get(0));
        assertThat(ids(job, Kind.FAILED)).containsExactly(ids.get(9));
        assertThat(ids(job, Kind.REMAINING)).isEqualTo(ids.subList(20, 40));
        assertThat(ids(job, Kind.CANCELLED)).hasSize(18).doesNotContain(ids.get(0), ids.get(9));
        var all = page(job, LedgerFilter.all(), 0, 1_000).entries();
        assertThat(all).extracting(entry -> entry.outcome().card()).isEqualTo(ids);
        assertThat(all.get(0).outcome().status()).isEqualTo(CardStatus.COMPLETED);
        assertThat(all.get(0).userId()).isEqualTo("customer-0");
        assertThat(all.get(9).outcome().failure()).isEqualTo(CardFailure.GONE.reason());
        assertThat(all.get(9).userId()).isNull();
    }

    @Test
    void readsPagesAcrossParts() {
        var ids = cards.send(environment, template, 45);
        var job = submit(review(allOfTemplate()));

        var read = new ArrayList<CardId>();
        for (var offset = 0; offset < 45; offset += 7) {
            read.addAll(ids(page(job, LedgerFilter.all(), offset, 7)));
        }

        assertThat(read).isEqualTo(ids);
        assertThat(page(job, LedgerFilter.all(), 45, 7).entries()).isEmpty();
    }

    @Test
    void findsTheCardsOfACustomerWhereverTheyStand() {
        var ids = cards.send(environment, template, 25);
        var second = cards.send(cards.card(environment, template, "customer-3"));
        var job = submit(review(allOfTemplate()));
        cards.send(cards.card(environment, template, "customer-3"));
        run(job);

        assertThat(ids(page(job, search("customer-3", null), 0, 10))).containsExactly(ids.get(3), second);
        assertThat(ids(page(job, search("customer-3", ids.get(20)), 0, 10)))
                .as("an id may be one of both")
                .containsExactly(ids.get(3), ids.get(20), second);
        assertThat(ids(page(job, search(null, ids.get(24)), 0, 10))).containsExactly(ids.get(24));
        assertThat(page(job, search("nobody", new CardId(1)), 0, 10).total()).isZero();
        assertThat(page(job, search("\u0000", null), 0, 10).total()).isZero();
        assertThat(page(job, new LedgerFilter(Set.of(Kind.FAILED), "customer-3", null), 0, 10)
                        .total())
                .isZero();
    }

    @Test
    void writesOnlyWhatIsAskedForAndCountsItAtTheEnd() throws IOException {
        var ids = cards.send(environment, template, 25);
        var job = submit(review(allOfTemplate()));
        cards.complete(environment, ids.get(3), ids.get(14));
        run(job);
        var written = new StringWriter();

        writeLedger.write(
                environment, job.id(), new LedgerFilter(Set.of(Kind.SKIPPED), null, null), LedgerFormat.CSV, written);

        assertThat(written.toString().lines())
                .containsExactly(
                        "cardInstanceId,outcome,status,failure,userId",
                        ids.get(3) + ",skipped,completed,,customer-3",
                        ids.get(14) + ",skipped,completed,,customer-14",
                        "# 2 rows");
    }

    @Test
    void goesOnWithTheNextPartThatHasAny() {
        var ids = cards.send(environment, template, 40);
        var job = submit(review(allOfTemplate()));
        cards.complete(environment, ids.get(0));
        CardRows.delete(jdbc, ids.get(19));
        runOneChunk(job);
        runOneChunk(job);
        jobs.stop(environment, job.id());

        assertThat(partFrom(0, job, Kind.SKIPPED)).hasValue(0);
        assertThat(partFrom(1, job, Kind.SKIPPED)).isEmpty();
        assertThat(partFrom(0, job, Kind.FAILED)).hasValue(1);
        assertThat(partFrom(1, job, Kind.FAILED)).hasValue(1);
        assertThat(partFrom(2, job, Kind.CANCELLED)).isEmpty();
        assertThat(partFrom(0, job, Kind.REMAINING)).hasValue(2);
        assertThat(partFrom(1, job, Kind.SKIPPED, Kind.REMAINING)).hasValue(2);
    }

    @Test
    void knowsNoJobOfAnotherEnvironment() {
        cards.send(environment, template, 1);
        var job = submit(review(allOfTemplate()));
        var elsewhere = organization.newEnvironment();

        assertThatExceptionOfType(JobNotFound.class)
                .isThrownBy(() -> ledger.page(elsewhere, job.id(), LedgerFilter.all(), 0, 1));
        assertThatExceptionOfType(JobNotFound.class)
                .isThrownBy(() -> ledger.partFrom(elsewhere, job.id(), LedgerFilter.all(), 0));
    }

    private Optional<Integer> partFrom(int number, Job job, Kind... kinds) {
        return ledger.partFrom(environment, job.id(), new LedgerFilter(Set.of(kinds), null, null), number)
                .map(LedgerPart::number);
    }

    private LedgerPage page(Job job, LedgerFilter filter, int offset, int limit) {
        return ledger.page(environment, job.id(), filter, offset, limit);
    }

    private List<CardId> ids(Job job, Kind kind) {
        return ids(page(job, new LedgerFilter(Set.of(kind), null, null), 0, 1_000));
    }

    private static List<CardId> ids(LedgerPage page) {
        return page.entries().stream()
                .map(LedgerEntry::outcome)
                .map(CardOutcome::card)
                .toList();
    }

    private static LedgerFilter search(@Nullable String customer, @Nullable CardId card) {
        return new LedgerFilter(LedgerFilter.all().kinds(), customer, card);
    }
}

@OnH2
class LedgerOnH2Test extends LedgerContract {}

@OnPostgres
class LedgerOnPostgresTest extends LedgerContract {}
