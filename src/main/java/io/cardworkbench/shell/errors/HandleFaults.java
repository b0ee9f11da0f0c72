package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cardworkbench.access.EnvironmentDeactivated;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.kit.Incident;
import io.cardworkbench.sql.DatabaseTrouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/** Where exceptions of views end: each tells the member what happened, and a fault of ours is logged. */
@Component
class HandleFaults implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(HandleFaults.class);

    private final transient PermissionService permissions;
    private final transient AuthenticationContext authentication;
    private volatile boolean ending;

    HandleFaults(PermissionService permissions, AuthenticationContext authentication) {
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(this));
    }

    /** What is pushed from now on reaches no page any more. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
    }

    @Override
    public void error(ErrorEvent event) {
        var cause = Stream.iterate(event.getThrowable(), fault -> fault != null, Throwable::getCause)
                .limit(20)
                .filter(fault -> fault instanceof AccessDeniedException || fault instanceof AuthenticationException)
                .findFirst()
                .orElse(event.getThrowable());
        var ui = UI.getCurrent();
        switch (cause) {
            case AccessDeniedException refused when ui == null -> log.info("{}", refused.getMessage());
            case AuthenticationException signedOut when ui == null -> log.info("{}", signedOut.getMessage());
            case PermissionMissing missing when ui != null -> explain(ui, missing);
            case EnvironmentDeactivated deactivated
            when ui != null ->
                FaultNotice.show(
                        ui.getTranslation("error.deactivated.title"), ui.getTranslation("error.deactivated.action"));
            case Throwable fault when ending -> log.debug("An open page failed while the node ends", fault);
            case AuthenticationException signedOut when ui != null -> authentication.logout();
            case Throwable fault
            when ui != null && DatabaseTrouble.in(fault).isPresent() ->
                explain(ui, DatabaseTrouble.in(fault).orElseThrow());
            case Throwable fault
            when DisconnectedClientHelper.isClientDisconnectedException(fault) ->
                log.debug("A browser left before its answer", fault);
            default -> report(ui, cause);
        }
    }

    private void explain(UI ui, PermissionMissing refusal) {
        var missing = refusal.permission();
        FaultNotice.show(
                ui.getTranslation("error.denied.title"),
                ui.getTranslation("error.denied.permission", PermissionWords.of(ui, missing)),
                PermissionWords.whomToAsk(ui, permissions.whomToAsk(missing)));
    }

    private static void explain(UI ui, DatabaseTrouble trouble) {
        switch (trouble) {
            case AWAY ->
                FaultNotice.show(
                        ui.getTranslation("error.unavailable.title"), ui.getTranslation("error.unavailable.action"));
            case TOO_SLOW ->
                FaultNotice.showWithReload(
                        ui.getTranslation("error.slow.title"), ui.getTranslation("error.slow.action"));
        }
    }

    private static void report(@Nullable UI ui, Throwable fault) {
        var incident = Incident.report(fault);
        if (ui != null) {
            FaultNotice.show(
                    ui.getTranslation("error.internal.title"),
                    ui.getTranslation("error.internal.action"),
                    ui.getTranslation("error.incident") + " " + incident.number());
        }
    }
}
