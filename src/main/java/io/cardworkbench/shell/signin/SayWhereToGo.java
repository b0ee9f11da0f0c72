package io.cardworkbench.shell.signin;

import io.cardworkbench.start.DemoAccount;
import io.cardworkbench.start.DemoService;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the log, when all is ready, at which address the workbench is, and as whom to sign in to the demo. */
@Component
class SayWhereToGo {

    private static final Logger log = LoggerFactory.getLogger(SayWhereToGo.class);

    private final ServerProperties server;
    private final DemoService demo;

    SayWhereToGo(ServerProperties server, DemoService demo) {
        this.server = server;
        this.demo = demo;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            log.info("{}{}{}", address(port), accounts(), credential());
        }
    }

    private String address(String port) {
        var scheme = Ssl.isEnabled(server.getSsl()) ? "https" : "http";
        var path = orEmpty(server.getServlet().getContextPath());
        return "Card Workbench is ready at " + scheme + "://localhost:" + port + path;
    }

    private String accounts() {
        return demo.password()
                .map(password -> Arrays.stream(DemoAccount.values())
                        .map(account -> "\n    " + account.email())
                        .collect(Collectors.joining("", "\nSign in with the password " + password + " as one of", "")))
                .orElse("");
    }

    private String credential() {
        return demo.credential()
                .map(known -> String.format(Locale.ROOT, """

                        Call its API with
                        environment id: %s
                        client id: %s
                        client secret: %s""", known.environment(), known.clientId(), known.secret()))
                .orElse("");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
