package io.cardworkbench.access.ui;

import io.cardworkbench.access.Level;
import io.cardworkbench.access.Resource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A view that shows nothing without this level: links to it are left out for members who lack it. Services decide. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MenuRequires {

    Resource resource();

    Level level();
}
