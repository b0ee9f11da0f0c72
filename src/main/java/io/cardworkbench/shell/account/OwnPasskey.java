package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.signin.passkey.Passkey;
import java.time.Instant;
import java.util.function.Consumer;

/** A passkey in the list: its name, since when, when it was used last, and the way to be rid of it. */
final class OwnPasskey extends Composite<Row> {

    private final Row row;

    OwnPasskey(Texts texts, Passkey passkey, Instant now, Consumer<ConfirmInPlace> remove) {
        var clock = new ValueSignal<>(now);
        var name = new Span(passkey.name());
        name.addClassName("row-name");
        row = new Row(
                name,
                TimeText.ago(texts, passkey.created(), clock),
                used(texts, passkey, clock),
                removal(texts, passkey, remove));
    }

    @Override
    protected Row initContent() {
        return row;
    }

    private static Component used(Texts texts, Passkey passkey, Signal<Instant> now) {
        var used = passkey.lastUsed();
        return used == null ? new Span(texts.of("account.passkey.unused")) : TimeText.ago(texts, used, now);
    }

    private static AskInPlace removal(Texts texts, Passkey passkey, Consumer<ConfirmInPlace> remove) {
        return new AskInPlace(
                        new Choice(texts, "account.passkey.remove", ButtonVariant.ERROR, button -> {}),
                        () -> new Paragraph(texts.of("account.passkey.remove.question", passkey.name())),
                        remove)
                .labelled(texts.of("account.passkey.remove.label", passkey.name()));
    }
}
