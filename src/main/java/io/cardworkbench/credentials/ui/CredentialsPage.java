package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.credentials.NewApiCredential;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Ticks;
import io.cardworkbench.kit.rows.Rows;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The credentials of one environment, below what makes new ones. */
final class CredentialsPage extends Composite<Div> {

    private static final Duration AGE_UPDATE = Duration.ofSeconds(30);

    private final CredentialServices services;
    private final Place place;
    private final ValueSignal<Instant> now;
    private final H1 heading;
    private final Button add;
    private final Div step = new Div();
    private final Paragraph empty;
    private final Rows list;
    private final Map<CredentialId, CredentialItem> items = new LinkedHashMap<>();
    private final LiveRegion region = new LiveRegion();

    CredentialsPage(CredentialServices services, Place place) {
        this.services = services;
        this.place = place;
        var texts = place.texts();
        var environment = place.environment().name();
        now = new ValueSignal<>(services.clock().instant());
        heading = new H1(texts.of("api-credentials.title"));
        add = new ActButton(texts.of("api-credentials.new"), this::openForm);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        place.rights().allow(Permission.CHANGE_CREDENTIALS).enables(add);
        step.addClassName("credential-step");
        empty = new Paragraph(texts.of("api-credentials.none", environment));
        empty.addClassName("list-empty");
        list = list();
        var lead = new Lead(texts.of("api-credentials.lead", environment));
        getContent().addClassName("credentials-page");
        getContent().add(new Div(heading, lead), banner(), add, step, empty, list, region);
        Ticks.whileAttached(this, AGE_UPDATE, () -> now.set(services.clock().instant()));
    }

    /** Reads the credentials. */
    void load() {
        var all = services.credentials().all(place.environment().id());
        items.clear();
        now.set(services.clock().instant());
        var changes = new CredentialChanges(this::rename, this::limit, this::rotate, this::endOldSecret, this::delete);
        all.forEach(credential -> items.put(credential.id(), new CredentialItem(place, credential, now, changes)));
        list.show(List.copyOf(items.values()));
        empty.setVisible(all.isEmpty());
    }

    private Rows list() {
        var texts = place.texts();
        var list = new Rows(
                        texts.of("api-credentials.list", place.environment().name()),
                        texts.of("api-credentials.column.credential"),
                        texts.of("api-credentials.column.used"),
                        texts.of("api-credentials.column.limits"))
                .withActions(texts.of("rows.actions"));
        list.addClassName("credential-rows");
        return list;
    }

    private PermissionBanner banner() {
        return new PermissionBanner(
                place, "api-credentials.not-permitted.", Permission.CHANGE_CREDENTIALS, Permission.CANCEL_CARDS);
    }

    private void openForm() {
        var form = new NewCredentialForm(place, this::create, this::closeForm);
        show(form);
        form.focus();
    }

    private void closeForm() {
        show();
        add.focus();
    }

    private void create(String name, CredentialRole role, CredentialLimits limits) {
        place.rights().attempt(() -> {
            var made = services.credentials().create(place.environment().id(), name, role, limits);
            load();
            show(made);
        });
    }

    private void rotate(ApiCredential credential) {
        place.rights().attempt(() -> {
            var made = services.credentials().rotate(place.environment().id(), credential.id());
            load();
            show(made);
        });
    }

    private void endOldSecret(ApiCredential credential) {
        place.rights().attempt(() -> {
            services.credentials().endOldSecret(place.environment().id(), credential.id());
            load();
            region.say(place.texts().of("credential.end-secret.done", credential.name()));
            focus(credential);
        });
    }

    private void limit(ApiCredential credential, CredentialLimits limits) {
        place.rights().attempt(() -> {
            services.credentials().limit(place.environment().id(), credential.id(), limits);
            load();
            region.say(place.texts().of("credential.limit.saved", credential.name()));
            focus(credential);
        });
    }

    private void rename(ApiCredential credential, String name) {
        place.rights().attempt(() -> {
            services.credentials().rename(place.environment().id(), credential.id(), name);
            load();
            focus(credential);
        });
    }

    private void delete(ApiCredential credential) {
        place.rights().attempt(() -> {
            services.credentials().delete(place.environment().id(), credential.id());
            load();
            region.say(place.texts().of("credential.deleted", credential.name()));
            Focus.on(heading);
        });
    }

    private void focus(ApiCredential credential) {
        Optional.ofNullable(items.get(credential.id())).ifPresent(CredentialItem::focus);
    }

    private void show(NewApiCredential made) {
        var secret = new NewSecret(place.texts(), made, this::closeForm);
        show(secret);
        secret.focus();
    }

    /** What is no longer shown leaves the browser at once: hiding the place would keep a secret in the page. */
    private void show(Component... what) {
        step.removeAll();
        step.add(what);
        add.setVisible(what.length == 0);
    }
}
