package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.ui.Allowed;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.RefusalLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What a credential is held to, which becomes fields when it is to be changed. */
final class LimitsPart extends Composite<Div> {

    private final Texts texts;
    private final ApiCredential credential;
    private final Instant now;
    private final Allowed allowed;
    private final Consumer<CredentialLimits> limit;
    private final Button change;

    /** @param limit may refuse; what was typed stays then */
    LimitsPart(Texts texts, ApiCredential credential, Instant now, Allowed allowed, Consumer<CredentialLimits> limit) {
        this.texts = texts;
        this.credential = credential;
        this.now = now;
        this.allowed = allowed;
        this.limit = limit;
        change = button("credential.limit.change", this::open);
        change.setAriaLabel(texts.of("credential.limit.change.label", credential.name()));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        allowed.enables(change);
        getContent().addClassName("credential-limited");
        showLimits();
    }

    private void showLimits() {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "muted");
        list.getElement().setAttribute("aria-label", texts.of("credential.limit.list", credential.name()));
        limits().forEach(line -> list.add(new ListItem(line)));
        getContent().removeAll();
        getContent().add(list, change);
    }

    private List<Component> limits() {
        var limits = credential.limits();
        var lines = new ArrayList<Component>();
        if (credential.role() == CredentialRole.EVENTS && limits.level() != Level.ADMIN) {
            lines.add(line("credential.limit.level." + limits.level()));
        }
        if (!limits.networks().isEmpty()) {
            lines.add(line("credential.limit.networks.are", String.join(", ", limits.networks())));
        }
        Optional.ofNullable(limits.expires())
                .ifPresent(end -> lines.add(TimeText.within(
                        texts,
                        limits.isOver(now) ? "credential.limit.expires.was" : "credential.limit.expires.is",
                        TimeText.absolute(texts, end))));
        Optional.ofNullable(limits.requestsPerMinute())
                .ifPresent(most -> lines.add(line("credential.limit.requests.are", texts.number(most))));
        Optional.ofNullable(limits.cardsPerHour())
                .ifPresent(most -> lines.add(line("credential.limit.cards.are", texts.number(most))));
        if (lines.isEmpty()) {
            lines.add(line("credential.limit.none"));
        }
        return lines;
    }

    private Span line(String key, Object... parameters) {
        return new Span(texts.of(key, parameters));
    }

    private void open() {
        var fields = new LimitFields(texts, credential.role(), credential.limits());
        var refusal = new Div();
        var save = button("credential.limit.save", () -> save(fields, refusal));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        allowed.enables(save);
        var buttons = new Div(save, button("credential.limit.cancel", this::close));
        buttons.addClassName("form-actions");
        replace(fields, refusal, buttons);
        fields.focus();
    }

    private void save(LimitFields fields, Div refusal) {
        fields.clear();
        refusal.removeAll();
        if (fields.isComplete()) {
            try {
                limit.accept(fields.limits());
            } catch (ChangeRefused refused) {
                if (!fields.explain(refused)) {
                    refusal.add(new RefusalLine(RefusalWords.of(texts, refused)));
                }
            }
        }
    }

    private void close() {
        showLimits();
        change.focus();
    }

    private void replace(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
    }

    private Button button(String key, Runnable action) {
        var button = new ActButton(texts.of(key), action);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
