package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.passkey.Passkey;
import java.util.Optional;
import java.util.function.Consumer;

/** A passkey in the list: its name, since when, when it was used last, and the way to be rid of it. */
final class OwnPasskey extends Composite<ListItem> {

    OwnPasskey(Texts texts, Passkey passkey, Consumer<ConfirmInPlace> remove) {
        var name = new Span(passkey.name());
        name.addClassName("row-name");
        var used = Optional.ofNullable(passkey.lastUsed())
                .map(time -> texts.of("account.passkey.used", texts.dateTime(time)))
                .orElseGet(() -> texts.of("account.passkey.unused"));
        var main = new Div(name, muted(texts.of("account.passkey.added", texts.dateTime(passkey.created()))));
        main.addClassName("row-main");
        var choice = new Choice(texts, "account.passkey.remove", ButtonVariant.ERROR, new ValueSignal<>(true));
        var removal = new AskInPlace(
                        choice,
                        () -> new Paragraph(texts.of("account.passkey.remove.question", passkey.name())),
                        remove)
                .labelled(texts.of("account.passkey.remove.label", passkey.name()));
        getContent().addClassName("row");
        getContent().add(main, muted(used), removal);
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassName("muted");
        return span;
    }
}
