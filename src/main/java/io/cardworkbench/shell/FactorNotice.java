package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.shell.account.MyAccountView;
import io.cardworkbench.signin.factor.SecondFactorService;

/** Says that the member may do less than their groups allow, for want of a second factor, and where to set one up. */
final class FactorNotice extends Composite<Div> {

    private final transient SecondFactorService factors;

    FactorNotice(SecondFactorService factors, PageRights rights) {
        this.factors = factors;
        show();
        Signal.effect(this, () -> {
            if (rights.changes().get() > 0) {
                show();
            }
        });
    }

    private void show() {
        getContent().removeAll();
        if (factors.mine().missing()) {
            getContent()
                    .add(new Notice(
                                    Notice.Kind.WARNING,
                                    getTranslation("second-factor.missing.heading"),
                                    getTranslation("second-factor.missing"))
                            .with(new RouterLink(getTranslation("account.title"), MyAccountView.class)));
        }
    }
}
