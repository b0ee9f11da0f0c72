package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Resource;
import io.cardworkbench.access.ui.PermissionWords;
import io.cardworkbench.access.ui.PermissionsLink;

/** Says why the tool is disabled, and whom to ask. */
final class PermissionBanner extends Composite<Div> {

    static final Permission CANCEL_CARDS = new Permission(Resource.CARD_INSTANCE, Level.ADMIN);

    static final Permission SEE_JOBS = new Permission(Resource.CARD_INSTANCE, Level.VIEW);

    /** A place where the banner stands while the member may not cancel cards. */
    static Div unless(Signal<Boolean> allowed, PermissionService permissions, Place place) {
        var banner = new Div();
        Signal.effect(banner, () -> {
            banner.removeAll();
            if (!allowed.get()) {
                banner.add(new PermissionBanner(permissions, place));
            }
        });
        banner.bindVisible(allowed.map(may -> !may));
        return banner;
    }

    PermissionBanner(PermissionService permissions, Place place) {
        var texts = place.texts();
        var heading = new H2(texts.of("permission-banner.heading", PermissionWords.of(this, CANCEL_CARDS)));
        var groups = PermissionWords.whoHasIt(this, permissions.groupsThatGrant(CANCEL_CARDS));
        var help = new PermissionsLink(place.environmentId(), texts.of("permission-banner.help"));
        getContent().addClassName("permission-banner");
        getContent().getElement().setAttribute("role", "status");
        getContent()
                .add(
                        new SvgIcon("assets/icons/lock.svg"),
                        new Div(heading, new Paragraph(texts.of("permission-banner.detail") + " " + groups), help));
    }
}
