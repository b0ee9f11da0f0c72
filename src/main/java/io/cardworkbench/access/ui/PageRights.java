package io.cardworkbench.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.AccessChange;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.PermissionService.WhomToAsk;
import io.cardworkbench.access.Rights;
import io.cardworkbench.access.Rights.State;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.watch.Watch;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.AccessDeniedException;

/**
 * What the member of a browser tab may do in its environment, as far as the tab knows: it hears of each change soon, on
 * whatever node that is made. Pages shape themselves by it; the services decide.
 */
public final class PageRights {

    private final UI ui;
    private final PermissionService permissions;
    private final Map<Permission, ValueSignal<State>> states = new HashMap<>();
    private final ValueSignal<Integer> changes = new ValueSignal<>(0);
    private Rights now;
    private Watch watch;

    private PageRights(UI ui, PermissionService permissions) {
        this.ui = ui;
        this.permissions = permissions;
        now = read();
        watch = watch();
        ui.addDetachListener(detached -> watch.end());
    }

    /** Knows them anew for the page that comes next, which may be in another environment. */
    static void enter(UI ui, PermissionService permissions) {
        var known = ComponentUtil.getData(ui, PageRights.class);
        if (known == null) {
            ComponentUtil.setData(ui, PageRights.class, new PageRights(ui, permissions));
        } else {
            known.enterAnew();
        }
    }

    /** Those of this tab; it has them before any view for signed-in members is entered. */
    public static PageRights of(UI ui) {
        var known = ComponentUtil.getData(ui, PageRights.class);
        if (known == null) {
            throw new IllegalStateException("This tab has not entered a page for members");
        }
        return known;
    }

    /** Whether a permission can be used, or what stands in the way. */
    public Signal<State> of(Permission wanted) {
        return states.computeIfAbsent(wanted, unknown -> new ValueSignal<>(now.of(unknown)))
                .asReadonly();
    }

    /** Whether it can be used. */
    public Allowed allow(Permission wanted) {
        return allow(List.of(wanted));
    }

    /** Whether all of these can be used. */
    public Allowed allow(List<Permission> wanted) {
        return allowed(wanted, state -> state == State.USABLE);
    }

    /** Whether the member has it, be the environment deactivated or not. */
    public Allowed include(Permission wanted) {
        return include(List.of(wanted));
    }

    /** Whether the member has all of these, be the environment deactivated or not. */
    public Allowed include(List<Permission> wanted) {
        return allowed(wanted, state -> state != State.MISSING);
    }

    private Allowed allowed(List<Permission> wanted, Predicate<State> condition) {
        var all = new LinkedHashMap<Permission, Signal<State>>();
        wanted.forEach(one -> all.put(one, of(one)));
        var missing = Signal.computed(() -> all.entrySet().stream()
                .filter(one -> !condition.test(one.getValue().get()))
                .map(Map.Entry::getKey)
                .findFirst());
        return new Allowed(
                missing.map(Optional::isEmpty),
                missing.map(first -> first.map(PermissionBanner::id).orElse("")));
    }

    /** Whether the member has it at this moment. */
    public boolean has(Permission wanted) {
        return include(wanted).now().peek();
    }

    /** Asks anew: what the member has just done may have taken it. */
    public boolean stillInclude(Permission wanted) {
        refresh();
        return has(wanted);
    }

    /** Counts how often others changed something; for what shows more than rights. */
    public Signal<Integer> changes() {
        return changes.asReadonly();
    }

    /** Carries out what the member asks for. It may take rights, and others may have taken them meanwhile: the page follows. */
    public void attempt(Runnable action) {
        try {
            action.run();
        } finally {
            refresh();
        }
    }

    /** The same where a {@link PermissionBanner} says what is missing: a refusal ends here. */
    public void attemptUnderBanner(Runnable action) {
        try {
            attempt(action);
        } catch (AccessDeniedException shownByBanner) {
            // Nothing else has to be said.
        }
    }

    /** Whom the member can ask for a permission. */
    public WhomToAsk whomToAsk(Permission permission) {
        return permissions.whomToAsk(permission);
    }

    private void enterAnew() {
        watch.end();
        refresh();
        watch = watch();
    }

    private Watch watch() {
        return permissions.watchMine(change -> InPage.run(ui, () -> changed(change)));
    }

    /** A session that was ended is left by loading the page anew, which leads to sign-in. */
    private void changed(AccessChange change) {
        switch (change) {
            case GRANTS -> {
                refresh();
                changes.set(changes.peek() + 1);
            }
            case SESSION_ENDED -> ui.getPage().reload();
        }
    }

    private void refresh() {
        now = read();
        List.copyOf(states.entrySet()).forEach(known -> known.getValue().set(now.of(known.getKey())));
    }

    private Rights read() {
        return permissions.mineIn(EnvironmentScope.find(ui).map(Environment::id).orElse(null));
    }
}
