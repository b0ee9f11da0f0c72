package io.cardworkbench.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service method that takes a level on a resource. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    Resource resource();

    Level level();

    /** Whether it is also permitted in an environment that has been deactivated, above the level View. */
    boolean evenIfDeactivated() default false;
}
