package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.organization.ui.PasswordChosen;
import io.cardworkbench.shell.StartView;
import io.cardworkbench.start.DemoService;

/** Where members sign in; in a demo it also says who they can be. */
@Route(value = SignInView.PATH, autoLayout = false)
@PageTitle("sign-in.title")
@AnonymousAllowed
@JsModule("context://assets/accessible.js")
class SignInView extends Composite<Main> implements BeforeEnterObserver {

    static final String PATH = "login";

    private final transient CurrentMember currentMember;
    private final SignInForm form = new SignInForm();
    private final Paragraph chosen = new Paragraph(getTranslation("sign-in.password-chosen"));

    SignInView(DemoService demo, CurrentMember currentMember) {
        this.currentMember = currentMember;
        getContent().addClassName("sign-in");
        chosen.addClassName("sign-in-note");
        chosen.getElement().setAttribute("role", "status");
        getContent().add(introduction(), chosen, form);
        demo.password().map(password -> new DemoAccounts(password, form)).ifPresent(getContent()::add);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentMember.find().isPresent()) {
            event.forwardTo(StartView.class);
        }
        var reason = event.getLocation().getQueryParameters();
        form.show(SignInProblem.in(reason));
        chosen.setVisible(PasswordChosen.isIn(reason));
    }

    private Div introduction() {
        var logo = new SvgIcon("assets/icons/workbench.svg");
        logo.addClassName("sign-in-logo");
        var introduction =
                new Div(logo, new H1(getTranslation("product")), new Paragraph(getTranslation("sign-in.lead")));
        introduction.addClassName("sign-in-introduction");
        return introduction;
    }
}
