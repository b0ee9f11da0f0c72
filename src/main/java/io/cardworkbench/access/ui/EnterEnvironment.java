package io.cardworkbench.access.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.PermissionService;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sees to it that the address of every view for signed-in members names an environment, and enters that one with what may be done in it. */
@Component
class EnterEnvironment implements VaadinServiceInitListener, BeforeEnterListener {

    private final transient EnvironmentService environments;
    private final transient PermissionService permissions;
    private final transient CurrentMember currentMember;

    EnterEnvironment(EnvironmentService environments, PermissionService permissions, CurrentMember currentMember) {
        this.environments = environments;
        this.permissions = permissions;
        this.currentMember = currentMember;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(this));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentMember.find().isEmpty() || event.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class)) {
            return;
        }
        if (EnvironmentScope.isNamedIn(event.getLocation().getQueryParameters())) {
            enterNamed(event);
        } else if (event.isErrorEvent()) {
            enterLast(event);
        } else {
            forwardToLast(event);
        }
    }

    private void enterNamed(BeforeEnterEvent event) {
        var named = EnvironmentScope.namedIn(event.getLocation().getQueryParameters())
                .flatMap(environments::find);
        if (named.isPresent()) {
            EnvironmentScope.enter(event.getUI(), named.get());
            PageRights.enter(event.getUI(), permissions);
            environments.remember(named.get().id());
        } else {
            refuse(event);
        }
    }

    /** An error view stands at the address that failed, and that may lack the environment. */
    private void enterLast(BeforeEnterEvent event) {
        tabOrLast(event).ifPresent(environment -> EnvironmentScope.enter(event.getUI(), environment));
        PageRights.enter(event.getUI(), permissions);
    }

    private void forwardToLast(BeforeEnterEvent event) {
        var location = event.getLocation();
        tabOrLast(event)
                .ifPresentOrElse(
                        environment -> event.forwardTo(
                                location.getPath(),
                                EnvironmentScope.moved(location.getQueryParameters(), environment.id())),
                        () -> refuse(event));
    }

    private Optional<Environment> tabOrLast(BeforeEnterEvent event) {
        return EnvironmentScope.find(event.getUI()).or(environments::lastOrFirst);
    }

    private void refuse(BeforeEnterEvent event) {
        EnvironmentScope.leave(event.getUI());
        PageRights.enter(event.getUI(), permissions);
        if (!event.isErrorEvent()) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
