package io.cardworkbench.kit.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * A list with column heads, which is a table to screen readers too; in a narrow window, what a row says stands below one another.
 * Not there while it is empty.
 */
public final class Rows extends Composite<Div> {

    private final Div heads = new Div();
    private final List<String> names;

    /** @param names of the columns, from the first on */
    public Rows(String label, String... names) {
        getContent().addClassName("rows");
        getContent().getElement().setAttribute("role", "table").setAttribute("aria-label", label);
        heads.addClassNames("row", "row-heads");
        heads.getElement().setAttribute("role", "row");
        this.names = List.of(names);
        for (var name : names) {
            head(name);
        }
        show(List.of());
    }

    /** Adds the column of what can be done, whose name only screen readers need. */
    public Rows withActions(String name) {
        head(name).addClassName("visually-hidden");
        return this;
    }

    /** Shows these rows, each a {@link Row} or made of one. */
    public void show(List<? extends Component> rows) {
        getContent().removeAll();
        getContent().add(heads);
        rows.forEach(this::add);
        setVisible(!rows.isEmpty());
    }

    /** What the first cell is needs no word in a narrow window: the others say of what in the list they are. */
    private void add(Component row) {
        for (var i = 1; i < names.size(); i++) {
            row.getElement().getChild(i).setAttribute("data-head", names.get(i));
        }
        getContent().add(row);
    }

    private Span head(String name) {
        var text = new Span(name);
        heads.add(Row.cell("columnheader", text));
        return text;
    }
}
