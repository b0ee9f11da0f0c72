package io.cardworkbench.audit;

import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import io.cardworkbench.sql.ReadFrom;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the audit log, newest first. Nothing changes it but what is recorded. */
@Service
public class AuditLogService {

    /** How many lines one call reads at most. */
    public static final int MAX_LINES = 1_000;

    private final AuditLogTable log;
    private final CurrentActor currentActor;
    private final Clock clock;

    AuditLogService(AuditLogTable log, CurrentActor currentActor, Clock clock) {
        this.log = log;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Lines about what the current member did, older than a line that is known, or from the newest. */
    @Requires(resource = Resource.AUDIT_LOG, level = Level.VIEW)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public List<AuditLine> own(AuditFilter filter, @Nullable AuditLine after, int skip, int limit) {
        return log.page(filter, currentActor.get().id(), after, skip, Math.min(limit, MAX_LINES));
    }

    /** Lines about what anyone did, older than a line that is known, or from the newest. */
    @Requires(resource = Resource.AUDIT_LOG, level = Level.ADMIN)
    @Transactional(readOnly = true, label = ReadFrom.REPLICA)
    public List<AuditLine> all(AuditFilter filter, @Nullable AuditLine after, int skip, int limit) {
        return log.page(filter, null, after, skip, Math.min(limit, MAX_LINES));
    }

    /** Records that what the current member did is taken away; the lines are read part by part. */
    @Requires(resource = Resource.AUDIT_LOG, level = Level.VIEW)
    public void exportOwn(AuditFilter filter) {
        recordExport(filter, false);
    }

    /** Records that what anyone did is taken away; the lines are read part by part. */
    @Requires(resource = Resource.AUDIT_LOG, level = Level.ADMIN)
    public void exportAll(AuditFilter filter) {
        recordExport(filter, true);
    }

    /** Before anything leaves, so that an export that breaks off is recorded too. */
    private void recordExport(AuditFilter filter, boolean everyone) {
        var actor = currentActor.get();
        var detail = AuditDetail.none().with(AuditKey.EVERYONE, everyone).with(AuditKey.FILTER, filter.restrictions());
        log.insert(
                new AuditEntry(
                        actor.id(),
                        actor.name(),
                        null,
                        AuditAction.AUDIT_LOG_EXPORTED,
                        Resource.AUDIT_LOG,
                        null,
                        detail),
                clock.instant());
    }
}
