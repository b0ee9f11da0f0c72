package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cardworkbench.shell.signin.passkey.PasskeyForm;
import io.cardworkbench.signin.factor.ui.BrowserPasskeys;
import io.cardworkbench.signin.factor.ui.PageSite;
import io.cardworkbench.signin.passkey.RelyingParty;
import java.time.Clock;

/** Where those give a code or a passkey whose password was right. */
@Route(value = SecondStep.PATH, autoLayout = false)
@PageTitle("sign-in.code.title")
@AnonymousAllowed
@JsModule("context://assets/accessible.js")
class CodeView extends Composite<Main> implements BeforeEnterObserver {

    private final transient RelyingParty relyingParty;
    private final transient PageSite site;
    private final transient Clock clock;

    CodeView(RelyingParty relyingParty, PageSite site, Clock clock) {
        this.relyingParty = relyingParty;
        this.site = site;
        this.clock = clock;
        getContent().addClassName("sign-in");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var kept = VaadinSession.getCurrent().getSession().getAttribute(SecondStep.class.getName());
        var step = SecondStep.of(kept, clock.instant());
        if (step.isEmpty()) {
            event.forwardTo(SignInView.class);
            return;
        }
        var ways = ways(step.get());
        SignInProblem.in(event.getLocation().getQueryParameters())
                .ifPresent(why -> ways.addComponentAsFirst(explanation(why)));
        getContent().removeAll();
        getContent().add(introduction(step.get()), ways);
    }

    private Div introduction(SecondStep step) {
        var lead = step.ways().code() ? "sign-in.code.lead" : "sign-in.code.passkey-only";
        var introduction = new Div(new H1(getTranslation("sign-in.code.title")), new Paragraph(getTranslation(lead)));
        introduction.addClassName("sign-in-introduction");
        return introduction;
    }

    private Div ways(SecondStep step) {
        var ways = new Div();
        ways.addClassName("code-form");
        if (step.ways().code()) {
            ways.add(new CodeForm());
        }
        if (step.ways().passkey()) {
            ways.add(new PasskeyForm(() -> relyingParty.ask(site.current(), step.member())));
        }
        if (!step.ways().code()) {
            var elsewhere = new Paragraph(getTranslation("passkey.unknown-here"));
            BrowserPasskeys.showWithout(elsewhere);
            ways.add(elsewhere);
        }
        ways.add(new RouterLink(getTranslation("sign-in.code.back"), SignInView.class));
        return ways;
    }

    private Paragraph explanation(SignInProblem problem) {
        var words = new Paragraph(getTranslation("sign-in.code." + problem));
        words.addClassName("code-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }
}
