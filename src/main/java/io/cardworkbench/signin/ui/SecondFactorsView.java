package io.cardworkbench.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.ui.MenuRequires;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.signin.factor.SecondFactorRuleService;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Who has to have a second factor, and who has one. */
@Route("organization/second-factors")
@Menu(order = 54, icon = "assets/icons/lock.svg")
@PageTitle("second-factors.title")
@PermitAll
@MenuRequires(resource = Resource.MEMBER, level = Level.ADMIN)
@StyleSheet("context://assets/organization.css")
final class SecondFactorsView extends Composite<Div> implements AfterNavigationObserver {

    private final transient SecondFactorRuleService rules;
    private final transient Clock clock;

    SecondFactorsView(SecondFactorRuleService rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
        getContent().addClassName("page");
    }

    /** {@link PermissionMissing} travels to the error view for it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var page = new SecondFactorsPage(
                rules, Place.of(event.getLocationChangeEvent().getUI()), clock);
        page.load();
        getContent().removeAll();
        getContent().add(page);
    }
}
