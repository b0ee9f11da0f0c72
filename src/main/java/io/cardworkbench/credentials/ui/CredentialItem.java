package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.RenameInPlace;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Lines;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.kit.rows.Row;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** A credential in the list: what it is for, and when it was used last. */
final class CredentialItem extends Composite<Row> {

    private final Place place;
    private final Texts texts;
    private final Signal<Instant> now;
    private final H2 heading;
    private final Row row;

    CredentialItem(Place place, ApiCredential credential, Signal<Instant> now, CredentialChanges changes) {
        this.place = place;
        this.texts = place.texts();
        this.now = now;
        heading = new H2(credential.name());
        var name = new RenameInPlace(
                texts,
                heading,
                place.rights().allow(credential.role().takes()),
                wanted -> changes.rename().accept(credential, wanted));
        var role = new Span(texts.of("credential.role." + credential.role()));
        role.addClassName("credential-role");
        var head = new Div(name, role);
        head.addClassName("credential-head");
        row = new Row(
                part(head, clientId(credential), created(credential)),
                used(credential),
                limits(credential, changes),
                part(new SecretsPart(place, credential, changes), deletion(credential, changes.delete())));
        row.addClassName("credential");
    }

    @Override
    protected Row initContent() {
        return row;
    }

    private static Div part(Component... lines) {
        var part = new Div(lines);
        part.addClassName("credential-part");
        return part;
    }

    private Component created(ApiCredential credential) {
        var created = TimeText.within(texts, "credential.created", TimeText.ago(texts, credential.created(), now));
        created.addClassName("muted");
        return created;
    }

    private Component used(ApiCredential credential) {
        var used = credential.lastUsed();
        var part = part(used == null ? new Span(texts.of("credential.used.never")) : TimeText.ago(texts, used, now));
        Optional.ofNullable(credential.lastAddress())
                .ifPresent(address -> part.add(Lines.text(texts.of("credential.used.from", address), "muted")));
        return part;
    }

    private LimitsPart limits(ApiCredential credential, CredentialChanges changes) {
        return new LimitsPart(
                texts,
                credential,
                now.peek(),
                place.rights().allow(credential.role().takes()),
                limits -> changes.limit().accept(credential, limits));
    }

    /** Also in an environment that has been deactivated: it takes access away. */
    private AskInPlace deletion(ApiCredential credential, Consumer<ApiCredential> delete) {
        var choice = new Choice(
                texts,
                "credential.delete",
                ButtonVariant.ERROR,
                place.rights().include(credential.role().takes())::enables);
        return new AskInPlace(
                        choice,
                        () -> new Paragraph(texts.of("credential.delete.question", credential.name())),
                        question -> delete.accept(credential))
                .labelled(texts.of("credential.delete.label", credential.name()));
    }

    void focus() {
        Focus.on(heading);
    }

    private Component clientId(ApiCredential credential) {
        var label = new Span(texts.of("credential.client-id"));
        label.addClassName("muted");
        var name = texts.of("credential.copy.of", texts.of("credential.client-id"), credential.name());
        var line = new Div(label, new Code(credential.clientId()), new CopyButton(credential.clientId(), name));
        line.addClassName("copyable");
        return line;
    }
}
