package io.cardworkbench.rest;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Teaches the server what the API promises of addresses and refusals. */
@Component
class ServeTheApi implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MalformedRequests malformed;

    ServeTheApi(MalformedRequests malformed) {
        this.malformed = malformed;
    }

    /** Behind the valve that Boot adds: the last one to be added is the first to report. */
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(this::reportRefusals);
    }

    private void reportRefusals(Context context) {
        var valve = new RefusedByTheServer(malformed);
        context.getParent().getPipeline().addValve(valve);
        if (context.getParent() instanceof StandardHost host) {
            // Lest it adds one of its own behind.
            host.setErrorReportValveClass(valve.getClass().getName());
        }
    }
}
