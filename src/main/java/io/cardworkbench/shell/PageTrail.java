package io.cardworkbench.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteReference;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.ui.EnvironmentMark;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.EnvironmentWords;

/** Says where the member is: the environment, the pages above, and the page itself. */
class PageTrail extends Composite<Nav> {

    private final OrderedList steps = new OrderedList();

    PageTrail() {
        getContent().addClassName("trail");
        getContent().setAriaLabel(getTranslation("frame.trail"));
        steps.addClassName("plain-list");
        getContent().add(steps);
    }

    void show(AfterNavigationEvent event) {
        steps.removeAll();
        var ui = event.getLocationChangeEvent().getUI();
        var environment = EnvironmentScope.find(ui);
        environment.ifPresent(this::addEnvironment);
        if (event.getActiveChain().getFirst() instanceof Component view) {
            environment.ifPresent(scope -> addParents(event, view, scope));
            addCurrent(event, view);
        }
    }

    private void addEnvironment(Environment environment) {
        var step = new ListItem(new EnvironmentMark(environment, EnvironmentWords.name(this, environment)));
        step.addClassName("trail-environment");
        steps.add(step);
    }

    private void addParents(AfterNavigationEvent event, Component view, Environment environment) {
        var hierarchy =
                RouteConfiguration.forSessionScope().getRouteHierarchy(view.getClass(), event.getRouteParameters());
        hierarchy.subList(0, hierarchy.size() - 1).stream()
                .filter(parent -> parent.navigationTarget() != StartView.class)
                .map(parent -> link(event, parent, environment))
                .filter(link -> !link.getText().isEmpty())
                .map(ListItem::new)
                .forEach(steps::add);
    }

    private static RouterLink link(AfterNavigationEvent event, RouteReference parent, Environment environment) {
        var title = event.getSource()
                .resolvePageTitle(parent.navigationTarget(), parent.routeParameters())
                .orElse("");
        var link = new RouterLink(title, parent.navigationTarget(), parent.routeParameters());
        link.setQueryParameters(EnvironmentScope.parameters(environment.id()));
        return link;
    }

    private void addCurrent(AfterNavigationEvent event, Component view) {
        var title = event.getSource().resolvePageTitle(view, event.getRouteParameters());
        var current = new Span(title.orElse(""));
        current.getElement().setAttribute("aria-current", "page");
        current.setTitle(title.orElse(""));
        steps.add(new ListItem(current));
    }
}
