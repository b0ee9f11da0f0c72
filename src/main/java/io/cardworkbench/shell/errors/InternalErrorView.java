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
import io.cardworkbench.sql.DatabaseTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers when a view could not be shown by a fault of ours; stands alone, as the frame may be what is broken. */
@PageTitle("error.internal.title")
@AnonymousAllowed
class InternalErrorView extends Composite<Main> implements HasErrorParameter<Exception> {

    private static final Logger log = LoggerFactory.getLogger(InternalErrorView.class);

    private static final int RELOAD_MILLIS = 5_000;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var fault = parameter.getCaughtException();
        return DatabaseTrouble.in(fault).map(trouble -> passing(trouble, fault)).orElseGet(() -> failed(fault));
    }

    private int passing(DatabaseTrouble trouble, Exception fault) {
        log.warn("A page could not be shown, the database is {}: {}", trouble, fault.getMessage());
        switch (trouble) {
            case AWAY -> unavailable();
            case TOO_SLOW -> tooSlow();
        }
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }

    /** Comes back by itself, so that nobody has to watch for the end of an outage. */
    private void unavailable() {
        var page = new ErrorPage();
        page.say(getTranslation("error.unavailable.title"), getTranslation("error.unavailable.page"));
        show(page);
        getElement().executeJs("setTimeout(() => location.reload(), $0)", RELOAD_MILLIS);
    }

    /** Whoever looks decides when to ask the same of a slow database again. */
    private void tooSlow() {
        var page = new ErrorPage();
        page.say(getTranslation("error.slow.title"), getTranslation("error.slow.page"));
        page.add(new Reload());
        show(page);
    }

    private int failed(Exception fault) {
        var page = new ErrorPage();
        page.say(getTranslation("error.internal.title"), getTranslation("error.internal.page"));
        page.add(Incident.report(fault));
        show(page);
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    private void show(ErrorPage page) {
        getContent().removeAll();
        getContent().add(page);
    }
}
