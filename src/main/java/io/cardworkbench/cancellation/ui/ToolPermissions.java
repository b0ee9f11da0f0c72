package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.LivePermission;
import io.cardworkbench.access.ui.LivePermission.State;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.ui.MissingPermission;

/** What it takes to use the tool. */
final class ToolPermissions {

    private ToolPermissions() {}

    /** Whether the member may cancel cards, followed by a part of a page. */
    static LivePermission toCancelCards(Component part, PermissionService permissions, Place place) {
        return new LivePermission(part, permissions, place.environmentId(), Permission.CANCEL_CARDS);
    }

    /** A place where it stands that the member may not cancel cards, while that is so. */
    static Div bannerUnless(Signal<State> state, PermissionService permissions, Place place) {
        return MissingPermission.unless(state, permissions, place, Permission.CANCEL_CARDS, "permission-banner");
    }
}
