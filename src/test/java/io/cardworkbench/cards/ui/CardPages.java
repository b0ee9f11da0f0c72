package io.cardworkbench.cards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;
import io.cardworkbench.cards.query.Card;

/** Uses the views of cards as a member does. */
public final class CardPages {

    /** The environment of the demo that has cards. */
    public static final int SANDBOX = 2;

    private CardPages() {}

    public static void go(String address) {
        var separator = address.contains("?") ? "&" : "?";
        var location = new Location(address + separator + "environment=" + SANDBOX);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Everything that can be read on the page. */
    public static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }

    public static Button button(String text) {
        return _get(Button.class, search -> search.withText(text));
    }

    public static void click(String button) {
        _click(button(button));
    }

    @SuppressWarnings("unchecked")
    public static Grid<Card> grid() {
        return _get(Grid.class);
    }

    public static Card card(int row) {
        return GridKt._get(grid(), row);
    }

    public static int cards() {
        return GridKt._size(grid());
    }
}
