package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A view whose address means something in one environment only: switching leads to another view instead. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TiedToEnvironment {

    /** The view, without route parameters, that stands for this one in other environments. */
    Class<? extends Component> otherwise();
}
