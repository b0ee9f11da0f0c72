package io.cardworkbench.kit.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The names of the columns of a list; those that it can be sorted by are buttons. */
final class Heads extends Composite<Div> {

    private final List<Div> sortable = new ArrayList<>();
    private RowOrder order = new RowOrder(0, false);

    Heads() {
        getContent().addClassNames("row", "row-heads");
        getContent().getElement().setAttribute("role", "row");
    }

    Span add(String name) {
        var text = new Span(name);
        add(text);
        return text;
    }

    /** Only after others that can be sorted by: their number is the place of their column. */
    void addSortable(String name, Consumer<RowOrder> chosen) {
        var column = sortable.size();
        var button = new NativeButton(name, press -> {
            show(order.pressed(column));
            chosen.accept(order);
        });
        button.addClassName("row-sort");
        sortable.add(add(button));
    }

    void show(RowOrder wanted) {
        order = wanted;
        for (var column = 0; column < sortable.size(); column++) {
            sortable.get(column).getElement().setAttribute("aria-sort", wanted.direction(column));
        }
    }

    private Div add(Component content) {
        var cell = Row.cell("columnheader", content);
        getContent().add(cell);
        return cell;
    }
}
