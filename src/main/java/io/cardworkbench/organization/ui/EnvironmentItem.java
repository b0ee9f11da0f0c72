package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentColor;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.rows.Row;
import java.util.function.BiConsumer;

/** An environment in the list: its id for systems, its name, and whether it can be changed. */
final class EnvironmentItem extends Composite<Row> {

    private final OrganizationServices services;
    private final Editing editing;
    private final Environment environment;
    private final BiConsumer<String, EnvironmentId> changed;
    private final Row row;

    /**
     * @param deactivation what deactivating takes
     * @param changed gets the key of what happened
     */
    EnvironmentItem(
            OrganizationServices services,
            Editing editing,
            Editing deactivation,
            Environment environment,
            BiConsumer<String, EnvironmentId> changed) {
        this.services = services;
        this.editing = editing;
        this.environment = environment;
        this.changed = changed;
        var name = new RenameInPlace(editing.texts(), new H2(environment.name()), editing.allowed(), this::rename);
        var facts = new Div(name, id());
        facts.addClassName("row-main");
        row = new Row(facts, new EnvironmentColors(editing, environment, this::paint), status(), change(deactivation));
    }

    @Override
    protected Row initContent() {
        return row;
    }

    private Div id() {
        var label = new Span(editing.text("environment.id"));
        label.addClassName("muted");
        var id = environment.id().toString();
        var line = new Div(
                label, new Code(id), new CopyButton(id, editing.text("environment.id.copy", environment.name())));
        line.addClassName("copyable");
        return line;
    }

    private Span status() {
        var word = environment.active() ? "active" : "deactivated";
        var status = new Span(editing.text("environment.status." + word));
        status.addClassNames("member-status", "member-status--" + word);
        return status;
    }

    private AskInPlace change(Editing deactivation) {
        return environment.active()
                ? ask(deactivation, "environment.deactivate", ButtonVariant.ERROR, this::deactivate)
                : ask(deactivation, "environment.activate", ButtonVariant.PRIMARY, this::activate);
    }

    private AskInPlace ask(Editing deactivation, String key, ButtonVariant looks, Runnable act) {
        return deactivation.ask(
                key, looks, () -> new Paragraph(editing.text(key + ".question", environment.name())), act);
    }

    private void rename(String name) {
        editing.attempt(() -> services().rename(environment.id(), name));
        changed.accept("environment.renamed", environment.id());
    }

    private void paint(EnvironmentColor color) {
        editing.attempt(() -> services().paint(environment.id(), color));
        changed.accept("environment.painted", environment.id());
    }

    private void deactivate() {
        services().deactivate(environment.id());
        changed.accept("environment.deactivated.done", environment.id());
    }

    private void activate() {
        services().activate(environment.id());
        changed.accept("environment.activated", environment.id());
    }

    private EnvironmentService services() {
        return services.environments();
    }
}
