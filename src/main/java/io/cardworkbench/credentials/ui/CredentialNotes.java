package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PermissionNote;
import io.cardworkbench.access.ui.PermissionWords;

/** Says what of the page is disabled, and whom to ask; not there while nothing is. */
final class CredentialNotes extends Composite<Div> {

    private final CredentialRights rights;

    CredentialNotes(CredentialRights rights) {
        this.rights = rights;
        getContent().addClassName("permission-notes");
        Signal.effect(this, this::show);
        bindVisible(Signal.computed(
                () -> !rights.change().get() || !rights.cancelCards().get()));
    }

    private void show() {
        getContent().removeAll();
        if (!rights.permitted().get()) {
            add("api-credentials.not-permitted", Permission.CHANGE_CREDENTIALS);
        } else if (!rights.change().get()) {
            getContent().add(new PermissionNote(getTranslation("api-credentials.deactivated")));
        } else if (!rights.cancelCards().get()) {
            add("api-credentials.events.not-permitted", Permission.CANCEL_CARDS);
        }
    }

    private void add(String key, Permission missing) {
        var sentence = getTranslation(
                key,
                PermissionWords.of(this, missing),
                PermissionWords.whoHasIt(this, rights.groupsThatGrant(missing)));
        getContent().add(new PermissionNote(sentence));
    }
}
