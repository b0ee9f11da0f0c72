package io.cardworkbench.cards.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request that selects cards by criteria in its query; puts them into the description of the API. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesCriteria {

    /** Whether closed statuses may be named as well as open ones. */
    boolean closedToo() default false;
}
