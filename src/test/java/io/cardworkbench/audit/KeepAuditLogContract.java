package io.cardworkbench.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit log lets months go that are over for longer than it is kept, and no line before. */
abstract class KeepAuditLogContract {

    static final AtomicInteger names = new AtomicInteger();

    @Autowired
    KeepAuditLog keep;

    @Autowired
    AuditLogService log;

    @Autowired
    AuditLogTable table;

    @Autowired
    AuditMonthTable months;

    @Autowired
    AuditSettings settings;

    @Autowired
    SettableClock clock;

    @Autowired
    Organization organization;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    /** Part of the name of everyone who acts in this test, and of nobody else. */
    String team;

    /** The beginning of the first month of which nothing is old enough to go. */
    Instant firstKept;

    @BeforeEach
    void signInAuditor() {
        organization.signIn(organization.newMember(Permission.SEE_ALL_ENTRIES));
        team = "Keeper" + names.incrementAndGet();
        firstKept = AuditMonths.beginning(AuditMonths.firstKept(clock.instant(), settings.kept()));
        keep.run();
    }

    @Test
    void isKeptForAYearUnlessASettingSaysOtherwise() {
        assertThat(settings.kept()).isEqualTo(Duration.ofDays(365));
    }

    @Test
    void letsGoOfMonthsThatAreOverForLongEnoughAndOfNothingElse() {
        record("long ago", firstKept.minus(Duration.ofDays(200)));
        record("last to go", firstKept.minusMillis(1));
        record("first to stay", firstKept);
        record("now", clock.instant());

        keep.run();

        assertThat(actors()).containsExactly("now", "first to stay");
    }

    @Test
    void saysWhatIsGone() {
        record("one", firstKept.minusMillis(1));
        record("two", firstKept.minusMillis(1));

        keep.run();

        assertThat(shortened()).first().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("engine");
            assertThat(line.detail()).isEqualTo(Map.of("lines", 2, "olderThan", firstKept.toString()));
        });
    }

    @Test
    void saysNothingWhereNothingIsGone() {
        var before = shortened();

        keep.run();
        keep.run();

        assertThat(shortened()).isEqualTo(before);
    }

    @Test
    void letsGoOfMoreThanOneStep() {
        transaction.executeWithoutResult(status -> {
            for (var i = 0; i < 2_500; i++) {
                record("old", firstKept.minusMillis(1));
            }
        });

        keep.run();

        assertThat(actors()).isEmpty();
        assertThat(shortened().getFirst().detail()).containsEntry("lines", 2_500);
    }

    private List<AuditLine> shortened() {
        return log.all(new AuditFilter("", AuditAction.AUDIT_LOG_SHORTENED, null, null, null), null, 0, 10);
    }

    List<String> actors() {
        return log.all(new AuditFilter(team, null, null, null, null), null, 0, 1_000).stream()
                .map(line -> line.actor().substring(team.length()))
                .toList();
    }

    void record(String actor, Instant at) {
        table.insert(
                new AuditEntry(
                        null, team + actor, null, AuditAction.SIGNED_IN, Resource.MEMBER, null, AuditDetail.none()),
                at);
    }
}

@OnH2
class KeepAuditLogOnH2Test extends KeepAuditLogContract {}

@OnPostgres
class KeepAuditLogOnPostgresTest extends KeepAuditLogContract {

    private static final String PLACE = "select tableoid::regclass::text from audit_log where actor = :actor";

    @Test
    void hasATableForThisMonthAndThoseToCome() {
        assertThat(months.months()).containsAll(AuditMonths.wanted(clock.instant()));

        record("now", clock.instant());

        assertThat(place("now")).isEqualTo(month(clock.instant()));
    }

    @Test
    void recordsInAMonthForWhichThereIsNoTableAndSortsItLater() {
        var later = clock.instant().plus(Duration.ofDays(2_000));
        record("far ahead", later);
        assertThat(place("far ahead")).isEqualTo("audit_log_other");

        keep.run();

        assertThat(place("far ahead")).isEqualTo(month(later));
        assertThat(months.hasUnsorted()).isFalse();
        assertThat(actors()).containsExactly("far ahead");
    }

    @Test
    void dropsTheTableOfAMonth() {
        record("old", firstKept.minusMillis(1));

        keep.run();

        assertThat(jdbc.sql("select to_regclass(:month) is null")
                        .param("month", month(firstKept.minusMillis(1)))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void refusesToChangeDeleteOrEmptyAlsoInTheTableOfAMonth() {
        record("now", clock.instant());
        record("far ahead", clock.instant().plus(Duration.ofDays(3_000)));
        for (var part : List.of("audit_log", month(clock.instant()), "audit_log_other")) {
            for (var change : List.of("update %s set actor = 'x'", "delete from %s", "truncate %s")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .isThrownBy(() -> jdbc.sql(change.formatted(part)).update())
                        .havingRootCause()
                        .withMessageContaining("the audit log is append-only");
            }
        }
    }

    @Test
    void recordsWhileAMonthIsAdded() {
        transaction.executeWithoutResult(adding -> {
            months.add(LocalDate.of(2_100 + names.incrementAndGet(), 1, 1));
            inAnotherTransaction(() -> record("meanwhile", clock.instant()));
        });

        assertThat(actors()).containsExactly("meanwhile");
    }

    private void inAnotherTransaction(Runnable work) {
        var thread = Thread.ofPlatform().start(() -> transaction.executeWithoutResult(status -> work.run()));
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String place(String actor) {
        return jdbc.sql(PLACE).param("actor", team + actor).query(String.class).single();
    }

    private static String month(Instant moment) {
        var text = moment.toString();
        return "audit_log_" + text.substring(0, 4) + "_" + text.substring(5, 7);
    }
}
