package io.cardworkbench.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.signin.factor.MemberWithFactor;
import java.time.Instant;
import java.util.function.Consumer;

/** A member who has a second factor, and the way out for who has lost it. */
final class FactorItem extends Composite<Row> {

    private final Row row;

    FactorItem(
            Texts texts,
            PageRights rights,
            MemberWithFactor member,
            Signal<Instant> now,
            Consumer<MemberWithFactor> remove) {
        var name = new Span(member.name());
        name.addClassName("row-name");
        var email = new Span(member.email());
        email.addClassName("muted");
        var who = new Div(name, email);
        who.addClassName("row-main");
        var since = TimeText.ago(texts, member.since(), now);
        var choice = new Choice(
                texts, "second-factors.remove", ButtonVariant.ERROR, rights.allow(Permission.CHANGE_MEMBERS)::enables);
        var removal = new AskInPlace(
                        choice,
                        () -> new Paragraph(texts.of("second-factors.remove.question", member.name())),
                        question -> remove.accept(member))
                .labelled(texts.of("second-factors.remove.label", member.name()));
        row = new Row(who, since, removal);
    }

    @Override
    protected Row initContent() {
        return row;
    }
}
