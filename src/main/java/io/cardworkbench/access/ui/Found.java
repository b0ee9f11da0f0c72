package io.cardworkbench.access.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * Something that a member looked for.
 *
 * @param kind the end of the key of the word for what it is
 * @param text its name or id
 * @param detail what tells it from others; may be empty
 * @param address of its page
 */
public record Found(String kind, String text, String detail, Location address) {

    /** Its page is in the environment of the place. */
    public static Found in(Place place, String kind, String text, String detail, String path) {
        return in(kind, text, detail, path, EnvironmentScope.parameters(place.environmentId()));
    }

    public static Found in(String kind, String text, String detail, String path, QueryParameters parameters) {
        return new Found(kind, text, detail, new Location(path, parameters));
    }
}
