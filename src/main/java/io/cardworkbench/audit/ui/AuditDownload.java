package io.cardworkbench.audit.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.audit.AuditLine;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
        var export = new AuditExport[1];
        event.getUI().accessSynchronously(() -> export[0] = wanted.get());
        var environments =
                services.environments().all().stream().collect(Collectors.toMap(Environment::id, Environment::name));
        event.setFileName("audit-log.csv");
        event.setContentType("text/csv; charset=utf-8");
        var writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8);
        try {
            writer.write(AuditCsv.HEADER);
            send(export[0], writer, environments);
            writer.flush();
        } catch (PermissionMissing lostMeanwhile) {
            event.getResponse().setStatus(HttpStatusCode.FORBIDDEN.getCode());
        }
    }

    private void send(AuditExport export, Writer writer, Map<EnvironmentId, String> environments) {
        if (export.everyone()) {
            services.log().exportAll(export.filter(), lines -> write(lines, writer, environments));
        } else {
            services.log().exportOwn(export.filter(), lines -> write(lines, writer, environments));
        }
    }

    private static void write(List<AuditLine> lines, Writer writer, Map<EnvironmentId, String> environments) {
        try {
            for (var line : lines) {
                writer.write(AuditCsv.line(line, environments));
            }
            writer.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
