package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.signin.OwnPasswordService;
import io.cardworkbench.signin.SessionService;
import io.cardworkbench.signin.SignInSettings;
import io.cardworkbench.signin.factor.PasskeyService;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.signin.factor.ui.ProofServices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Where members see where they are signed in, and change their passwords. */
@Route("account")
@PageTitle("account.title")
@PermitAll
@StyleSheet("context://assets/organization.css")
public final class MyAccountView extends Composite<Div> implements AfterNavigationObserver {

    private final transient MemberService members;
    private final transient SessionService sessions;
    private final transient OwnPasswordService passwords;
    private final transient SecondFactorService factors;
    private final transient PasskeyService passkeys;
    private final transient ProofServices proofs;
    private final transient SignInSettings settings;
    private final transient Clock clock;

    MyAccountView(
            MemberService members,
            SessionService sessions,
            OwnPasswordService passwords,
            SecondFactorService factors,
            PasskeyService passkeys,
            ProofServices proofs,
            SignInSettings settings,
            Clock clock) {
        this.members = members;
        this.sessions = sessions;
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.proofs = proofs;
        this.settings = settings;
        this.clock = clock;
        getContent().addClassName("page");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var ui = event.getLocationChangeEvent().getUI();
        var texts = Texts.of(ui);
        var region = new LiveRegion();
        var own = new OwnSessions(texts, sessions, clock);
        var me = members.current();
        var password = new OwnPassword(texts, passwords::change, () -> {
            own.show();
            region.say(texts.of("account.password.done"));
        });
        password.setVisible(settings.password());
        own.show();
        getContent().removeAll();
        getContent()
                .add(
                        new H1(texts.of("account.title")),
                        new Lead(texts.of("account.lead", me.name(), me.email())),
                        own,
                        password,
                        passkeys(texts, region),
                        codes(texts),
                        region);
    }

    private OwnPasskeys passkeys(Texts texts, LiveRegion region) {
        var own = new OwnPasskeys(texts, passkeys, proofs, clock, region);
        own.show();
        return own;
    }

    private OwnSecondFactor codes(Texts texts) {
        var own = new OwnSecondFactor(
                texts, factors, proofs.proofs(), proofs.provider().find());
        own.show();
        return own;
    }
}
