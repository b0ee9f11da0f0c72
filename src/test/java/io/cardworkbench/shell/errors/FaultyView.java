package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.cards.sending.CardTemplateService;
import jakarta.annotation.security.PermitAll;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** A page on which everything goes wrong that can. */
@Route("faulty/:fault")
@PermitAll
class FaultyView extends Div implements BeforeEnterObserver {

    static final String SECRET = "password=hunter2";

    private final transient CardTemplateService templates;

    FaultyView(CardTemplateService templates) {
        this.templates = templates;
        add(new Button("Break", click -> {
            throw new IllegalStateException(SECRET);
        }));
        add(new Button("List", click -> list()));
        add(new Button("Create template", click -> createTemplate()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        switch (event.getRouteParameters().get("fault").orElseThrow()) {
            case "fault" -> throw new IllegalStateException(SECRET);
            case "permission" -> createTemplate();
            case "slow" -> list();
            case "signed-out" -> throw new AuthenticationCredentialsNotFoundException("gone");
            default -> {}
        }
    }

    private static void list() {
        throw new QueryTimeoutException("Statement was canceled");
    }

    private void createTemplate() {
        templates.create(EnvironmentScope.of(UI.getCurrent()).id(), "Not for viewers");
    }
}
