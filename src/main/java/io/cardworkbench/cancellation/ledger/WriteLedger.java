package io.cardworkbench.cancellation.ledger;

import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.cancellation.job.JobId;
import java.io.IOException;
import java.io.Writer;
import org.springframework.stereotype.Component;

/** Writes all of a ledger while it is being read. Each part is permitted anew: a right that is taken away meanwhile ends it. */
@Component
public class WriteLedger {

    private final LedgerService ledger;
    private final LedgerLines lines;

    WriteLedger(LedgerService ledger, LedgerLines lines) {
        this.ledger = ledger;
        this.lines = lines;
    }

    public void write(EnvironmentId environment, JobId job, LedgerFilter filter, LedgerFormat format, Writer writer)
            throws IOException {
        var rows = 0L;
        writer.write(lines.first(format));
        var part = ledger.partFrom(environment, job, filter, 0);
        while (part.isPresent()) {
            for (var entry : part.get().entries()) {
                writer.write(lines.line(format, entry));
                rows++;
            }
            writer.flush();
            part = ledger.partFrom(environment, job, filter, part.get().number() + 1);
        }
        writer.write(last(environment, job, format, rows));
        writer.flush();
    }

    private String last(EnvironmentId environment, JobId job, LedgerFormat format, long rows) {
        return ledger.goneSince(environment, job)
                .map(since -> lines.gone(format, rows, since))
                .orElseGet(() -> lines.last(format, rows));
    }
}
