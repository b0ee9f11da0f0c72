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
import io.cardworkbench.kit.Notice;
import io.cardworkbench.organization.ui.PasswordChosen;
import io.cardworkbench.shell.StartView;
import io.cardworkbench.shell.signin.passkey.PasskeyForm;
import io.cardworkbench.signin.SignInSettings;
import io.cardworkbench.signin.factor.ui.PageSite;
import io.cardworkbench.signin.passkey.RelyingParty;
import io.cardworkbench.signin.provider.Providers;
import io.cardworkbench.start.DemoService;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Where members sign in; in a demo it also says who they can be. */
@Route(value = SignInView.PATH, autoLayout = false)
@PageTitle("sign-in.title")
@AnonymousAllowed
@JsModule("context://assets/accessible.js")
class SignInView extends Composite<Main> implements BeforeEnterObserver {

    static final String PATH = "login";

    private final transient CurrentMember currentMember;
    private final transient SignInSettings settings;
    private final Div problem = new Div();
    private final SignInForm form = new SignInForm();
    private final Paragraph chosen = new Paragraph(getTranslation("sign-in.password-chosen"));

    SignInView(
            DemoService demo,
            CurrentMember currentMember,
            SignInSettings settings,
            ObjectProvider<Providers> providers,
            RelyingParty relyingParty,
            PageSite site) {
        this.currentMember = currentMember;
        this.settings = settings;
        getContent().addClassName("sign-in");
        chosen.addClassName("sign-in-note");
        chosen.getElement().setAttribute("role", "status");
        getContent().add(introduction(), chosen, problem);
        providers.ifAvailable(known -> getContent().add(links(known)));
        var ways = new Div();
        ways.addClassName("sign-in-ways");
        getContent().add(ways);
        if (settings.password()) {
            ways.add(form);
            demo.password().map(password -> new DemoAccounts(password, form)).ifPresent(getContent()::add);
        }
        ways.add(new PasskeyForm(() -> relyingParty.ask(site.current())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentMember.find().isPresent()) {
            event.forwardTo(StartView.class);
        }
        var reason = event.getLocation().getQueryParameters();
        show(SignInProblem.in(reason));
        chosen.setVisible(settings.password() && PasswordChosen.isIn(reason));
    }

    /** Where there is no form that could say it, it stands above the other ways. */
    private void show(Optional<SignInProblem> found) {
        form.show(found);
        problem.removeAll();
        problem.setVisible(!settings.password() && found.isPresent());
        found.map(why ->
                        new Notice(Notice.Kind.ERROR, getTranslation(why.titleKey()), getTranslation(why.messageKey())))
                .ifPresent(problem::add);
    }

    private ProviderLinks links(Providers known) {
        var links = new ProviderLinks(known.all());
        return settings.password() ? links.orElse() : links;
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
