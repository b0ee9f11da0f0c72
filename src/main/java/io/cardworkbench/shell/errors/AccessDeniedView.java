package io.cardworkbench.shell.errors;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import io.cardworkbench.shell.MainLayout;
import jakarta.annotation.security.PermitAll;

/** Answers addresses of views that the member must not open. */
@PageTitle("error.denied.name")
@ParentLayout(MainLayout.class)
@PermitAll
class AccessDeniedView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        say(getTranslation("error.denied.title"), getTranslation("error.denied.page"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
