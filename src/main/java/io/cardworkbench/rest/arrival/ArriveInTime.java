package io.cardworkbench.rest.arrival;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has the server end requests that do not arrive in time. By itself it bounds the pause between two bytes alone, so that a byte a
 * second would hold a connection for hours.
 *
 * @see <a href="../../../../../../../docs/decisions/0037-a-request-has-a-time-to-arrive.md">Decision 37</a>
 */
@Component
@EnableConfigurationProperties(ArrivalSettings.class)
class ArriveInTime implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ArrivalSettings settings;

    ArriveInTime(ArrivalSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.setProtocol(TimedProtocol.class.getName());
        server.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof TimedProtocol protocol) {
                protocol.endAfter(settings.limit());
            }
        });
    }
}
