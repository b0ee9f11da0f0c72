package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;

/** Says that the page is disabled, and whom to ask; not there while it is not. */
final class MemberNotes extends Composite<Div> {

    private final MemberRights rights;

    MemberNotes(MemberRights rights) {
        this.rights = rights;
        Signal.effect(this, this::show);
        bindVisible(rights.change().map(may -> !may));
    }

    private void show() {
        getContent().removeAll();
        if (!rights.change().get()) {
            getContent()
                    .add(new PermissionNote(getTranslation(
                            "members.not-permitted",
                            PermissionWords.of(this, MemberRights.CHANGE),
                            PermissionWords.whoHasIt(this, rights.groupsThatGrantIt()))));
        }
    }
}
