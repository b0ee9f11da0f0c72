package io.cardworkbench.audit.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.audit.AuditLogService;
import io.cardworkbench.csv.Csv;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends the audit log as CSV, while it is being read. */
final class AuditDownload implements DownloadHandler {

    private final transient AuditServices services;
    private final transient Supplier<AuditExport> wanted;

    AuditDownload(AuditServices services, Supplier<AuditExport> wanted) {
        this.services = services;
        this.wanted = wanted;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var wants = new AuditExport[1];
        event.getUI().accessSynchronously(() -> wants[0] = wanted.get());
        var export = wants[0];
        try {
            record(export);
        } catch (PermissionMissing lostMeanwhile) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
            return;
        }
        event.setFileName("audit-log.csv");
        event.setContentType("text/csv; charset=utf-8");
        send(export, new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8));
    }

    private void record(AuditExport export) {
        if (export.everyone()) {
            services.log().exportAll(export.filter());
        } else {
            services.log().exportOwn(export.filter());
        }
    }

    void send(AuditExport export, Writer writer) throws IOException {
        var environments =
                services.environments().all().stream().collect(Collectors.toMap(Environment::id, Environment::name));
        writer.write(AuditCsv.HEADER);
        var rows = 0L;
        for (var lines = read(export, null); !lines.isEmpty(); lines = read(export, lines.getLast())) {
            for (var line : lines) {
                writer.write(AuditCsv.line(line, environments));
            }
            writer.flush();
            rows += lines.size();
        }
        writer.write(Csv.end(rows));
        writer.flush();
    }

    /** Each part is permitted anew: a right that is taken away meanwhile ends the export. */
    private List<AuditLine> read(AuditExport export, @Nullable AuditLine after) {
        return export.everyone()
                ? services.log().all(export.filter(), after, 0, AuditLogService.MAX_LINES)
                : services.log().own(export.filter(), after, 0, AuditLogService.MAX_LINES);
    }
}
