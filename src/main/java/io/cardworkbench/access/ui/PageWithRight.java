package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.kit.InPage;
import java.util.function.Supplier;

/** A page, or a part of one, that goes when its member may not see it any more, and comes back with the right. */
public final class PageWithRight extends Composite<Div> {

    private final transient Place place;
    private boolean seen;

    /** @param otherwise what stands in its place */
    public PageWithRight(
            Place place,
            Permission needed,
            Supplier<? extends Component> page,
            Supplier<? extends Component> otherwise) {
        this.place = place;
        var allowed = place.rights().include(needed).now();
        seen = allowed.peek();
        getContent().add(seen ? page.get() : otherwise.get());
        Signal.effect(this, () -> follow(allowed.get(), otherwise));
    }

    private void follow(boolean allowed, Supplier<? extends Component> otherwise) {
        if (seen && !allowed) {
            seen = false;
            getContent().removeAll();
            getContent().add(Signal.<Component>untracked(otherwise::get));
        } else if (!seen && allowed) {
            InPage.run(place.ui(), this::comeBack);
        }
    }

    /** What is to be seen by now is read anew. */
    private void comeBack() {
        if (isAttached()) {
            place.ui().refreshCurrentRoute(false);
        }
    }
}
