package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cardworkbench.kit.Incident;

/** Answers when a view could not be shown by a fault of ours; stands alone, as the frame may be what is broken. */
@PageTitle("error.internal.title")
@AnonymousAllowed
class InternalErrorView extends Composite<Main> implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var page = new ErrorPage();
        page.say(getTranslation("error.internal.title"), getTranslation("error.internal.page"));
        page.add(Incident.report(parameter.getCaughtException()));
        getContent().removeAll();
        getContent().add(page);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
