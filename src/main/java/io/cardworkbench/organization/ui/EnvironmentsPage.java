package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import java.util.List;

/** All environments, below what makes new ones; each is changed in its row. */
final class EnvironmentsPage extends Composite<Div> {

    private final OrganizationTab tab;
    private final OrganizationTab deactivation;
    private final NamedListPage page;

    EnvironmentsPage(OrganizationTab tab) {
        this.tab = tab;
        this.deactivation = tab.taking(Permission.DEACTIVATE_ENVIRONMENTS);
        this.page = new NamedListPage(tab, "environments", this::create, tab.rights(), deactivation.rights());
        getContent().add(page);
    }

    /** Reads the environments. */
    void load() {
        show(tab.services().environments().listed());
    }

    private void show(List<Environment> listed) {
        page.show(listed.stream()
                .map(environment -> new EnvironmentItem(tab, deactivation, environment, this::changed))
                .toList());
    }

    private void create(String name) {
        var made = tab.services().environments().create(name);
        load();
        page.closeForm();
        say("environment.created", made);
    }

    private void changed(String key, EnvironmentId id) {
        var listed = tab.services().environments().listed();
        show(listed);
        page.focus();
        listed.stream()
                .filter(environment -> environment.id().equals(id))
                .findFirst()
                .ifPresent(environment -> say(key, environment));
    }

    private void say(String key, Environment environment) {
        tab.say(tab.text(key, environment.name()));
    }
}
