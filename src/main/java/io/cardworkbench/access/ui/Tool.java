package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import io.cardworkbench.access.Permission;

/**
 * A tool, as the pages that list them show it. Modules contribute theirs as beans.
 *
 * @param group the key of the text that heads its group
 * @param title the key of its name
 * @param description the key of one sentence that says what it is for
 * @param icon an image under {@code assets/icons/}, without the ending
 * @param view what it opens
 * @param needed without which it can be looked at, not used
 */
public record Tool(
        String group,
        String title,
        String description,
        String icon,
        Class<? extends Component> view,
        Permission needed) {}
