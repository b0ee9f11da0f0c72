package io.cardworkbench.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server refuses before it asks any filter, as a client of the API can read it; to others as the server says it. */
final class RefusedByTheServer extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(RefusedByTheServer.class);

    private final MalformedRequests malformed;

    RefusedByTheServer(MalformedRequests malformed) {
        this.malformed = malformed;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        var path = request.getCoyoteRequest().requestURI().toString();
        if (response.getStatus() < 400 || !isMeant(path)) {
            super.report(request, response, fault);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            try (var _ = RequestId.give(request, response)) {
                write(path == null ? "" : path, response);
            }
        }
    }

    /** An address that can't even be read is taken for one of the API: people don't type such. */
    private static boolean isMeant(@Nullable String path) {
        return path == null || path.isEmpty() || MalformedRequests.isOfTheApi(path);
    }

    private void write(String path, Response response) {
        var answer = malformed.answer(path, response.getStatus());
        response.setContentType(answer.contentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(answer.body());
                response.finishResponse();
            }
        } catch (IOException gone) {
            log.debug("Whoever sent a malformed request has gone", gone);
        }
    }
}
