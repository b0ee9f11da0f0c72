package io.cardworkbench.kit;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;

/**
 * Says at a field why what stands in it was refused.
 *
 * @see <a href="../../../../../../docs/decisions/0011-services-validate-forms.md">Decision 11</a>
 */
public final class FieldRefusal {

    private FieldRefusal() {}

    /** Leads to the field as well, where it takes the focus. */
    public static void show(HasValidation field, String reason) {
        field.setErrorMessage(reason);
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** For when what stands in the fields is tried anew. */
    public static void clear(HasValidation... fields) {
        for (var field : fields) {
            field.setInvalid(false);
        }
    }
}
