package io.cardworkbench.cards.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.LivePermission.State;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.PermissionsLink;
import io.cardworkbench.access.ui.Place;

/** Says why a part of a page is disabled, and whom to ask. */
@StyleSheet("context://assets/cards.css")
public final class MissingPermission extends Composite<Div> {

    /**
     * @param key of the texts {@code heading}, in which the permission is named, and {@code detail}
     */
    public MissingPermission(PermissionService permissions, Place place, Permission wanted, String key) {
        var texts = place.texts();
        var heading = new H2(texts.of(key + ".heading", PermissionWords.of(this, wanted)));
        var groups = PermissionWords.whoHasIt(this, permissions.groupsThatGrant(wanted));
        var help = new PermissionsLink(place.environmentId(), texts.of("permission-banner.help"));
        fill(getContent(), heading, new Paragraph(texts.of(key + ".detail") + " " + groups), help);
    }

    static void fill(Div banner, Component... words) {
        banner.addClassName("permission-banner");
        banner.getElement().setAttribute("role", "status");
        banner.add(new SvgIcon("assets/icons/lock.svg"), new Div(words));
    }

    /** A place where it stands, or the like about a deactivated environment, while something is in the way. */
    public static Div unless(
            Signal<State> state, PermissionService permissions, Place place, Permission wanted, String key) {
        var banner = new Div();
        Signal.effect(banner, () -> {
            banner.removeAll();
            switch (state.get()) {
                case USABLE -> {}
                case MISSING -> banner.add(new MissingPermission(permissions, place, wanted, key));
                case ENVIRONMENT_DEACTIVATED -> banner.add(new DeactivatedEnvironment(permissions, place));
            }
        });
        banner.bindVisible(state.map(now -> now != State.USABLE));
        return banner;
    }
}
