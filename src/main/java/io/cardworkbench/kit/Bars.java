package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Numbers as bars below one another, the longest for the largest. */
public final class Bars extends Composite<UnorderedList> {

    private final long largest;

    /** The largest number gets the longest bar that there is room for. */
    public Bars(long largest) {
        this.largest = Math.max(1, largest);
        getContent().addClassName("bars");
    }

    /** A single bar that stands in its room, as high as its share is large. */
    public static Component standing(double share) {
        return Bar.standing(share);
    }

    /** A bar between its label and the number in words. */
    public void add(Component label, long number, String text) {
        var track = new Div(Bar.lying((double) number / largest));
        track.addClassName("bars-track");
        track.getElement().setAttribute("aria-hidden", "true");
        var value = new Span(text);
        value.addClassName("bars-value");
        label.addClassName("bars-label");
        getContent().add(new ListItem(label, track, value));
    }
}
