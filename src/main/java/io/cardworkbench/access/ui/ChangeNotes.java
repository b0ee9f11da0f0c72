package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import java.util.List;
import java.util.Optional;

/** Says what of the page is disabled, and whom to ask; not there while nothing is. */
public final class ChangeNotes extends Composite<Div> {

    private final List<ChangeRights> rights;

    /** @param rights the one that most of the page takes first: only the first that is missing is told */
    public ChangeNotes(ChangeRights... rights) {
        this.rights = List.of(rights);
        this.rights.forEach(right -> right.followWhileAttached(this));
        Signal.effect(this, this::show);
        bindVisible(Signal.computed(() -> missing().isPresent()));
    }

    private void show() {
        getContent().removeAll();
        missing().ifPresent(right -> getContent().add(PermissionNote.of(this, right, right.needed())));
    }

    private Optional<ChangeRights> missing() {
        return rights.stream().filter(right -> !right.change().get()).findFirst();
    }
}
