package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Function;

/**
 * A part of the start page. Modules contribute theirs as beans.
 *
 * @param order among the others, the smallest first
 * @param make shows it for the environment of a browser tab
 */
public record StartPart(int order, Function<Place, Component> make) {}
