package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;

/** Where those give a code whose password was right. */
@Route(value = SecondStep.PATH, autoLayout = false)
@PageTitle("sign-in.code.title")
@AnonymousAllowed
class CodeView extends Composite<Main> implements BeforeEnterObserver {

    private final transient Clock clock;

    CodeView(Clock clock) {
        this.clock = clock;
        getContent().addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kept = VaadinSession.getCurrent().getSession().getAttribute(SecondStep.class.getName());
        if (SecondStep.of(kept, clock.instant()).isEmpty()) {
            event.forwardTo(SignInView.class);
            return;
        }
        var problem = SignInProblem.in(event.getLocation().getQueryParameters());
        var introduction = new Div(
                new H1(getTranslation("sign-in.code.title")), new Paragraph(getTranslation("sign-in.code.lead")));
        introduction.addClassName("sign-in-introduction");
        getContent().removeAll();
        getContent().add(introduction, new CodeForm(problem));
    }
}
