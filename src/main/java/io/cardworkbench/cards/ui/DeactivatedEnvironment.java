package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.Place;

/** Says that a part of a page is disabled since nothing can be changed in the environment, and whom to ask. */
final class DeactivatedEnvironment extends Composite<Div> {

    DeactivatedEnvironment(PermissionService permissions, Place place) {
        var texts = place.texts();
        var groups = PermissionWords.whoHasIt(this, permissions.groupsThatGrant(Permission.DEACTIVATE_ENVIRONMENTS));
        MissingPermission.fill(
                getContent(),
                new H2(texts.of(
                        "environment.deactivated.heading", place.environment().name())),
                new Paragraph(texts.of(
                        "environment.deactivated.detail",
                        PermissionWords.of(this, Permission.DEACTIVATE_ENVIRONMENTS),
                        groups)));
    }
}
