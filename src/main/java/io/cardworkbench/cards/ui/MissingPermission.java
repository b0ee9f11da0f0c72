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
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.PermissionsLink;

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

    /** A place where it stands while the member lacks the permission. */
    public static Div unless(
            Signal<Boolean> allowed, PermissionService permissions, Place place, Permission wanted, String key) {
        var banner = new Div();
        Signal.effect(banner, () -> {
            banner.removeAll();
            if (!allowed.get()) {
                banner.add(
                        permissions.has(wanted)
                                ? new DeactivatedEnvironment(permissions, place)
                                : new MissingPermission(permissions, place, wanted, key));
            }
        });
        banner.bindVisible(allowed.map(may -> !may));
        return banner;
    }
}
