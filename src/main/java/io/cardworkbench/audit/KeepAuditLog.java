package io.cardworkbench.audit;

import io.cardworkbench.access.Resource;
import io.cardworkbench.sql.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes room for the months to come, and lets go of those that are older than the audit log is kept for, a month at once. The
 * log says so.
 *
 * @see <a href="../../../../../../docs/decisions/0031-the-audit-log-forgets-months-and-no-line.md">Decision 31</a>
 */
@Component
class KeepAuditLog {

    private static final int STEP = 1_000;

    private final AuditMonthTable months;
    private final AuditLogTable log;
    private final AuditSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final boolean h2;

    KeepAuditLog(
            AuditMonthTable months,
            AuditLogTable log,
            AuditSettings settings,
            TransactionOperations transaction,
            Clock clock,
            Database database) {
        this.months = months;
        this.log = log;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
        this.h2 = database.isH2();
    }

    void run() {
        var now = clock.instant();
        var firstKept = AuditMonths.firstKept(now, settings.kept());
        if (h2) {
            delete(AuditMonths.beginning(firstKept));
        } else {
            makeRoom(now);
            drop(firstKept);
        }
    }

    private void makeRoom(Instant now) {
        if (months.hasUnsorted()) {
            transaction.executeWithoutResult(status -> months.sort());
        }
        var there = months.months();
        for (var month : AuditMonths.wanted(now)) {
            if (!there.contains(month)) {
                transaction.executeWithoutResult(status -> months.add(month));
            }
        }
    }

    private void drop(LocalDate firstKept) {
        for (var month : months.months()) {
            if (month.isBefore(firstKept)) {
                transaction.executeWithoutResult(
                        status -> record(months.drop(month), AuditMonths.beginning(month.plusMonths(1))));
            }
        }
    }

    /** Says first what will go: where it ends in between, the next time says what was left. */
    private void delete(Instant before) {
        var lines = months.count(before);
        transaction.executeWithoutResult(status -> record(lines, before));
        for (var left = lines; left > 0; left -= STEP) {
            transaction.executeWithoutResult(status -> months.delete(before, STEP));
        }
    }

    private void record(long lines, Instant before) {
        if (lines > 0) {
            var detail = AuditDetail.none().with(AuditKey.OLDER_THAN, before).with(AuditKey.LINES, lines);
            log.insert(
                    new AuditEntry(
                            null,
                            AuditEntry.ENGINE,
                            null,
                            AuditAction.AUDIT_LOG_SHORTENED,
                            Resource.AUDIT_LOG,
                            null,
                            detail),
                    clock.instant());
        }
    }
}
