package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with a heading of its own. */
public final class HeadedSection extends Section {

    private static final long serialVersionUID = 1;

    public HeadedSection(String className, String heading, Component... parts) {
        super(new H2(heading));
        add(parts);
        addClassName(className);
    }
}
