package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.audit.AuditPages;
import io.cardworkbench.kit.Lines;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lines of the audit log, newest first, read as they are scrolled to; each opens its details. */
final class AuditGrid extends Composite<Grid<AuditLine>> {

    private final Texts texts;
    private final AuditWords words;
    private final Map<EnvironmentId, String> environments;
    private final TemplateNames templates;

    AuditGrid(AuditServices services, Texts texts, PageRights rights) {
        this.texts = texts;
        words = new AuditWords(texts);
        templates = new TemplateNames(services.templates(), rights);
        environments =
                services.environments().all().stream().collect(Collectors.toMap(Environment::id, Environment::name));
        var grid = getContent();
        grid.addClassName("audit-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", texts.of("audit-log.title"));
        column("audit-log.when", this::whenAndWho).setWidth("0").setFlexGrow(2);
        column("audit-log.what", this::what).setWidth("0").setFlexGrow(3);
        column("audit-log.details", this::opener).setWidth("6.5rem").setFlexGrow(0);
        grid.setDetailsVisibleOnClick(false);
        grid.setItemDetailsRenderer(
                new ComponentRenderer<>(line -> new AuditDetails(texts, line, environment(line), templates.of(line))));
    }

    void show(AuditPages pages) {
        getContent().setItems(query -> pages.read(query.getOffset(), query.getLimit()));
    }

    private Grid.Column<AuditLine> column(String key, Function<AuditLine, Component> cell) {
        return getContent()
                .addColumn(new ComponentRenderer<>(cell::apply))
                .setHeader(texts.of(key))
                .setKey(key);
    }

    /** In full, as the days are that the log is searched by. */
    private Component whenAndWho(AuditLine line) {
        var at = TimeText.absolute(texts, line.at());
        at.addClassName("muted");
        return new Lines(at, Lines.text(line.actor(), "audit-actor"));
    }

    private Component what(AuditLine line) {
        var about = words.about(line);
        var environment = environment(line);
        var where = Lines.text(
                about.isEmpty() || environment.isEmpty() ? about + environment : about + " · " + environment, "muted");
        return new Lines(Lines.text(words.action(line), "audit-action"), where);
    }

    private Component opener(AuditLine line) {
        var button = new Button();
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClickListener(click -> {
            getContent().setDetailsVisible(line, !getContent().isDetailsVisible(line));
            name(button, line);
        });
        name(button, line);
        return button;
    }

    private void name(Button button, AuditLine line) {
        var open = getContent().isDetailsVisible(line);
        button.setText(texts.of(open ? "audit-log.details.hide" : "audit-log.details.show"));
        button.setAriaLabel(
                texts.of("audit-log.details.label", button.getText(), words.action(line), texts.dateTime(line.at())));
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private String environment(AuditLine line) {
        var environment = line.environment();
        return environment == null ? "" : environments.getOrDefault(environment, environment.toString());
    }
}
