package io.cardworkbench.shell.errors;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.NothingThere;
import io.cardworkbench.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** Answers addresses that lead nowhere, or into an environment that does not exist. */
@PageTitle("error.not-found.name")
@ParentLayout(MainLayout.class)
@PermitAll
public class PageNotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var where = EnvironmentScope.find(event.getUI()).isPresent() ? "page" : "environment";
        var usual = getTranslation("error.not-found." + where);
        if (parameter.getException() instanceof NothingThere named) {
            say(named.words(), named.why().orElse(usual));
        } else {
            say(getTranslation("error.not-found.title"), usual);
        }
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
