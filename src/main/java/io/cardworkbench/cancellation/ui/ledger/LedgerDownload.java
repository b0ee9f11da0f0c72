package io.cardworkbench.cancellation.ui.ledger;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.ledger.LedgerFilter;
import io.cardworkbench.cancellation.ledger.LedgerFormat;
import io.cardworkbench.csv.Csv;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** Sends the cards that a ledger lists as a file, while they are being read. */
final class LedgerDownload implements DownloadHandler {

    private final transient LedgerServices services;
    private final transient EnvironmentId environment;
    private final transient JobId job;
    private final LedgerFormat format;
    private final transient Supplier<LedgerFilter> wanted;

    LedgerDownload(
            LedgerServices services,
            EnvironmentId environment,
            JobId job,
            LedgerFormat format,
            Supplier<LedgerFilter> wanted) {
        this.services = services;
        this.environment = environment;
        this.job = job;
        this.format = format;
        this.wanted = wanted;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var wants = new LedgerFilter[1];
        event.getUI().accessSynchronously(() -> wants[0] = wanted.get());
        var filter = wants[0];
        try {
            services.ledger().page(environment, job, filter, 0, 1);
        } catch (PermissionMissing lostMeanwhile) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName(String.format(Locale.ROOT, "cancel-job-%s.%s", job, format.extension()));
        event.setContentType(format.mediaType() + "; charset=utf-8");
        send(filter, new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8));
    }

    /** A table is opened by people in a spreadsheet, lines of JSON are read by programs. */
    void send(LedgerFilter filter, Writer writer) throws IOException {
        if (format == LedgerFormat.CSV) {
            writer.write(Csv.MARK_FOR_SPREADSHEETS);
        }
        services.write().write(environment, job, filter, format, writer);
    }
}
