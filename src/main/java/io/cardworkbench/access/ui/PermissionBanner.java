package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.Rights.State;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Says what of a page is disabled, why, and whom to ask; not there while nothing is. */
public final class PermissionBanner extends Composite<Div> {

    /** How its id begins; there is one banner about a permission on a page. */
    static final String ID = "permission-";

    private final transient Place place;
    private final List<Permission> about;

    /**
     * With a heading, and a way to all permissions.
     *
     * @param key of the texts {@code heading}, in which the permission is named, and {@code detail}
     */
    public PermissionBanner(Place place, Permission wanted, String key) {
        this(place, wanted, key, place.rights().of(wanted));
    }

    /** The same for what does not stand in the way all the time. */
    public PermissionBanner(Place place, Permission wanted, String key, Signal<State> state) {
        this.place = place;
        about = List.of(wanted);
        showWhile("permission-banner", () -> switch (state.get()) {
            case USABLE -> List.of();
            case MISSING -> missing(wanted, key);
            case ENVIRONMENT_DEACTIVATED -> deactivated();
        });
    }

    /**
     * In one sentence, about the first of some permissions that can't be used.
     *
     * @param key how the keys of the texts begin: one ends in {@code resource.LEVEL} for each permission, one in {@code deactivated}
     */
    public PermissionBanner(Place place, String key, Permission... wanted) {
        this.place = place;
        about = List.of(wanted);
        showWhile(
                "permission-note",
                () -> about.stream()
                        .filter(one -> place.rights().of(one).get() != State.USABLE)
                        .findFirst()
                        .map(first -> List.<Component>of(new Paragraph(sentence(key, first))))
                        .orElseGet(List::of));
    }

    /** Of the banner, or the part of it, that says why what takes a permission is disabled. */
    static String id(Permission missing) {
        return ID + missing.resource().key() + "-" + missing.level().name().toLowerCase(Locale.ROOT);
    }

    private void showWhile(String className, Supplier<List<Component>> words) {
        getContent().addClassName(className);
        getContent().getElement().setAttribute("role", "status");
        Signal.effect(this, () -> show(words.get()));
    }

    private void show(List<Component> words) {
        getContent().removeAll();
        if (!words.isEmpty()) {
            getContent().add(new SvgIcon("assets/icons/lock.svg"), named(words));
        }
        setVisible(!words.isEmpty());
    }

    /** The sentence is about the first of several that is missing, and describes what takes the others too. */
    private Div named(List<Component> words) {
        var named = new Div(words.toArray(Component[]::new));
        for (var one : about) {
            named.setId(id(one));
            named = new Div(named);
        }
        return named;
    }

    private List<Component> missing(Permission wanted, String key) {
        var texts = place.texts();
        return List.of(
                new H2(texts.of(key + ".heading", PermissionWords.of(this, wanted))),
                new Paragraph(texts.of(key + ".detail") + " " + whomToAsk(wanted)),
                new PermissionsLink(place.environmentId(), texts.of("permission-banner.help")));
    }

    private List<Component> deactivated() {
        var texts = place.texts();
        var needed = Permission.DEACTIVATE_ENVIRONMENTS;
        return List.of(
                new H2(texts.of(
                        "environment.deactivated.heading", place.environment().name())),
                new Paragraph(texts.of(
                        "environment.deactivated.detail", PermissionWords.of(this, needed), whomToAsk(needed))));
    }

    private String sentence(String key, Permission wanted) {
        return switch (place.rights().of(wanted).get()) {
            case USABLE, MISSING ->
                place.texts()
                        .of(
                                key + wanted.resource().key() + "." + wanted.level(),
                                PermissionWords.of(this, wanted),
                                whomToAsk(wanted));
            case ENVIRONMENT_DEACTIVATED -> place.texts().of(key + "deactivated");
        };
    }

    private String whomToAsk(Permission wanted) {
        return PermissionWords.whomToAsk(this, place.rights().whomToAsk(wanted));
    }
}
