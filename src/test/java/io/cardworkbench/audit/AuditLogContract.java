package io.cardworkbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Resource;
import io.cardworkbench.organization.Member;
import io.cardworkbench.organization.Organization;
import io.cardworkbench.support.OnH2;
import io.cardworkbench.support.OnPostgres;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading and exporting the audit log. */
abstract class AuditLogContract {

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");
    private static final AtomicInteger names = new AtomicInteger();

    @Autowired
    AuditLogService log;

    @Autowired
    AuditLogTable table;

    @Autowired
    Organization organization;

    Member auditor;

    /** Part of the name of everyone who acts in this test, and of nobody else. */
    String team;

    @BeforeEach
    void signInAuditor() {
        auditor = organization.newMember(Permission.SEE_ALL_ENTRIES);
        organization.signIn(auditor);
        team = "Team" + names.incrementAndGet() + "_";
    }

    @Test
    void showsAMemberOwnLinesAndWithAdminEveryones() {
        record(auditor, "me", NOON);
        record(null, "somebody", NOON);

        assertThat(actors(log.own(ofTeam(), null, 0, 10))).containsExactly("me");
        assertThat(actors(log.all(ofTeam(), null, 0, 10))).containsExactly("somebody", "me");
    }

    @Test
    void readsALineAsItWasRecorded() {
        var environment = organization.newEnvironment();
        table.insert(
                new AuditEntry(
                        auditor.id(),
                        team,
                        environment,
                        AuditAction.JOB_ENDED,
                        Resource.CARD_INSTANCE,
                        "42",
                        AuditDetail.none()
                                .with(AuditKey.STATE, "COMPLETED")
                                .with(AuditKey.NUMBERS, AuditDetail.none().with(AuditKey.REVIEWED, 5))),
                NOON);

        assertThat(log.own(ofTeam(), null, 0, 10)).singleElement().satisfies(line -> {
            assertThat(line.at()).isEqualTo(NOON);
            assertThat(line.environment()).isEqualTo(environment);
            assertThat(line.action()).isEqualTo(AuditAction.JOB_ENDED);
            assertThat(line.resource()).isEqualTo(Resource.CARD_INSTANCE);
            assertThat(line.subject()).isEqualTo("42");
            assertThat(line.detail())
                    .containsEntry("state", "COMPLETED")
                    .containsEntry("numbers", Map.of("reviewed", 5));
        });
    }

    @Test
    void findsByAPartOfTheNameInAnyCaseAndTakesItLiterally() {
        record(null, "Ann", NOON);
        record(null, "100%", NOON);
        record(null, "Bob!", NOON);

        assertThat(actors(filtered(team.toUpperCase(Locale.ROOT) + "a"))).containsExactly("Ann");
        assertThat(actors(filtered(team + "100%"))).containsExactly("100%");
        assertThat(actors(filtered(team + "%"))).isEmpty();
        assertThat(actors(filtered(team.replace('_', '%')))).isEmpty();
        assertThat(actors(filtered(team + "bob!"))).containsExactly("Bob!");
    }

    @Test
    void findsByActionResourceAndTime() {
        record(null, "early", NOON.minusSeconds(1), AuditAction.SIGNED_IN, null);
        record(null, "noon", NOON, AuditAction.CALL_REFUSED, Resource.MEMBER);
        record(null, "late", NOON.plusSeconds(1), AuditAction.CALL_REFUSED, Resource.CUSTOMER);

        assertThat(actors(all(new AuditFilter(team, AuditAction.CALL_REFUSED, null, null, null))))
                .containsExactly("late", "noon");
        assertThat(actors(all(new AuditFilter(team, null, Resource.MEMBER, null, null))))
                .containsExactly("noon");
        assertThat(actors(all(new AuditFilter(team, null, null, NOON, NOON.plusSeconds(1)))))
                .containsExactly("noon");
    }

    @Test
    void readsOnWithoutGapOrRepeatWhileLinesAreRecorded() {
        for (var i = 0; i < 9; i++) {
            record(null, "line" + i, NOON.plusSeconds(i / 3));
        }

        var first = log.all(ofTeam(), null, 0, 4);
        record(null, "new", NOON.plus(Duration.ofHours(1)));
        var second = log.all(ofTeam(), first.getLast(), 0, 3);
        var last = log.all(ofTeam(), first.getLast(), 3, 100);

        assertThat(actors(first)).containsExactly("line8", "line7", "line6", "line5");
        assertThat(actors(second)).containsExactly("line4", "line3", "line2");
        assertThat(actors(last)).containsExactly("line1", "line0");
    }

    @Test
    void handsOverEverythingInPartsAndRecordsThat() {
        var lines = AuditLogService.MAX_LINES + 5;
        for (var i = 0; i < lines; i++) {
            record(null, "line", NOON);
        }

        log.exportAll(ofTeam());
        var first = log.all(ofTeam(), null, 0, lines);

        assertThat(first).hasSize(AuditLogService.MAX_LINES);
        assertThat(log.all(ofTeam(), first.getLast(), 0, lines)).hasSize(5);
        assertThat(exports())
                .singleElement()
                .satisfies(line -> assertThat(line.detail())
                        .containsEntry("everyone", true)
                        .containsEntry("filter", Map.of("actor", team)));
    }

    @Test
    void recordsThatOwnLinesWereTakenAway() {
        log.exportOwn(ofTeam());

        assertThat(exports())
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).containsEntry("everyone", false));
    }

    private List<AuditLine> exports() {
        return log.own(new AuditFilter("", AuditAction.AUDIT_LOG_EXPORTED, null, null, null), null, 0, 10);
    }

    private AuditFilter ofTeam() {
        return new AuditFilter(team, null, null, null, null);
    }

    private List<AuditLine> filtered(String actor) {
        return all(new AuditFilter(actor, null, null, null, null));
    }

    private List<AuditLine> all(AuditFilter filter) {
        return log.all(filter, null, 0, 100);
    }

    private List<String> actors(List<AuditLine> lines) {
        return lines.stream().map(line -> line.actor().substring(team.length())).toList();
    }

    private void record(@Nullable Member by, String actor, Instant at) {
        record(by, actor, at, AuditAction.SIGNED_IN, null);
    }

    private void record(
            @Nullable Member by, String actor, Instant at, AuditAction action, @Nullable Resource resource) {
        var id = by == null ? null : by.id();
        table.insert(new AuditEntry(id, team + actor, null, action, resource, null, AuditDetail.none()), at);
    }
}

@OnH2
class AuditLogOnH2Test extends AuditLogContract {}

@OnPostgres
class AuditLogOnPostgresTest extends AuditLogContract {}
