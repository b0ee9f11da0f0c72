package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.signals.Signal;
import java.io.Serializable;

/**
 * Whether a member may do something on a page, and where the page says why not: in the {@link PermissionBanner} about it.
 *
 * @param reason the id of that element; empty while there is none
 */
public record Allowed(Signal<Boolean> now, Signal<String> reason) implements Serializable {

    /** Enables a control, or all that a group of them holds, while it is allowed; else it is described by why not. */
    public <C extends Component & HasEnabled> void enables(C control) {
        control.bindEnabled(now);
        explains(control);
    }

    /** Describes what is of no use otherwise, and enabled by something else. */
    public void explains(Component control) {
        Signal.effect(control, () -> describe(control, reason.get()));
    }

    /** What has a field of its own inside passes it on: that field is what screen readers are at. */
    private static void describe(Component control, String id) {
        Descriptions.replace(control, old -> old.startsWith(PermissionBanner.ID), id);
        if (control instanceof HasValue) {
            control.getElement().executeJs("""
                            const field = this.ariaTarget ?? this;
                            const others = (field.getAttribute('aria-describedby') ?? '').split(' ')
                                .filter((id) => id && !id.startsWith($0));
                            field.setAttribute('aria-describedby', [...others, $1].join(' ').trim());
                            """, PermissionBanner.ID, id);
        }
    }
}
