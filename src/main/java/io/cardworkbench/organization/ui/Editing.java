package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Allowed;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the organization is changed on a page.
 *
 * @param takes what a change needs
 * @param region where it is told what was done
 */
record Editing(Place place, Permission takes, LiveRegion region) {

    static Editing of(UI ui, Permission takes) {
        return new Editing(Place.of(ui), takes, new LiveRegion());
    }

    /** The same for what on the page takes something else. */
    Editing taking(Permission other) {
        return new Editing(place, other, region);
    }

    Permission takesToSee() {
        return new Permission(takes.resource(), Level.VIEW);
    }

    Texts texts() {
        return place.texts();
    }

    String text(String key, Object... parameters) {
        return texts().of(key, parameters);
    }

    Allowed allowed() {
        return place.rights().allow(takes);
    }

    /** A change that was just made may have taken it. */
    boolean isStillSeen() {
        return place.rights().stillInclude(takesToSee());
    }

    PermissionBanner banner() {
        return new PermissionBanner(place, "not-permitted.", takes);
    }

    void attempt(Runnable change) {
        place.rights().attempt(change);
    }

    /** @param refused gets the sentence that says what the change breaks */
    void attempt(Runnable change, Consumer<String> refused) {
        try {
            attempt(change);
        } catch (ChangeRefused breaks) {
            refused.accept(reason(breaks));
        }
    }

    String reason(ChangeRefused refused) {
        return RefusalWords.of(texts(), refused);
    }

    AskInPlace ask(String key, ButtonVariant looks, Supplier<? extends Component> meaning, Runnable change) {
        return new AskInPlace(choice(key, looks), meaning, question -> attempt(change, question::refuse));
    }

    ConfirmInPlace question(String key, ButtonVariant looks, Component meaning, Runnable change, Runnable keep) {
        return new ConfirmInPlace(choice(key, looks), meaning, question -> attempt(change, question::refuse), keep);
    }

    private Choice choice(String key, ButtonVariant looks) {
        return new Choice(texts(), key, looks, allowed()::enables);
    }

    /** Tells what was done. */
    void say(String text) {
        region.say(text);
    }

    /** The name also stands in the trail and in the title of the browser's tab: the page is shown anew. */
    void rename(Runnable change) {
        attempt(() -> {
            change.run();
            place.ui().refreshCurrentRoute(false);
        });
    }
}
