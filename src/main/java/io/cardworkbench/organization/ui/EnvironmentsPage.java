package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Permission;
import io.cardworkbench.kit.rows.Rows;
import java.util.List;

/** All environments, below what makes new ones; each is changed in its row. */
final class EnvironmentsPage extends Composite<Div> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Editing deactivation;
    private final NamedListPage page;

    EnvironmentsPage(OrganizationServices services, Editing editing) {
        this.services = services;
        this.editing = editing;
        this.deactivation = editing.taking(Permission.DEACTIVATE_ENVIRONMENTS);
        this.page = new NamedListPage(
                editing, "environments", list(editing), this::create, editing.takes(), deactivation.takes());
        getContent().add(page);
    }

    private static Rows list(Editing editing) {
        var list = new Rows(
                        editing.text("environments.title"),
                        editing.text("environments.column.environment"),
                        editing.text("environments.column.color"),
                        editing.text("environments.column.status"))
                .withActions(editing.text("rows.actions"));
        list.addClassName("environment-rows");
        return list;
    }

    /** Reads the environments. */
    void load() {
        show(services.environments().listed());
    }

    private void show(List<Environment> listed) {
        page.show(listed.stream()
                .map(environment -> new EnvironmentItem(services, editing, deactivation, environment, this::changed))
                .toList());
    }

    private void create(String name) {
        var made = services.environments().create(name);
        load();
        page.closeForm();
        say("environment.created", made);
    }

    private void changed(String key, EnvironmentId id) {
        var listed = services.environments().listed();
        show(listed);
        page.focus();
        listed.stream()
                .filter(environment -> environment.id().equals(id))
                .findFirst()
                .ifPresent(environment -> say(key, environment));
    }

    private void say(String key, Environment environment) {
        editing.say(editing.text(key, environment.name()));
    }
}
