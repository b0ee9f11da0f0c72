package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import io.cardworkbench.access.Permission;

/** A sentence that says why something is disabled. */
public final class PermissionNote extends Composite<Div> {

    /** Says what a permission is needed for, and whom to ask. */
    public static PermissionNote of(Component place, ChangeRights rights, Permission needed) {
        return new PermissionNote(place.getTranslation(
                "not-permitted." + needed.resource().key() + "." + needed.level(),
                PermissionWords.of(place, needed),
                PermissionWords.whoHasIt(place, rights.groupsThatGrant(needed))));
    }

    public PermissionNote(String sentence) {
        getContent().add(new SvgIcon("assets/icons/lock.svg"), new Paragraph(sentence));
        getContent().addClassName("permission-note");
        getContent().getElement().setAttribute("role", "status");
    }
}
