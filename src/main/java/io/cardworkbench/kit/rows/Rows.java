package io.cardworkbench.kit.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list with column heads, which is a table to screen readers too; in a narrow window, what a row says stands below one another.
 * Not there while it is empty.
 */
public final class Rows extends Composite<Div> {

    private final Heads heads = new Heads();
    private final List<String> names = new ArrayList<>();

    /** @param names of the columns, from the first on */
    public Rows(String label, String... names) {
        getContent().addClassName("rows");
        getContent().getElement().setAttribute("role", "table").setAttribute("aria-label", label);
        getContent().add(heads);
        List.of(names).forEach(this::with);
        show(List.of());
    }

    /**
     * A list whose first columns can be sorted by.
     *
     * @param chosen shows the rows in the order that the member has chosen
     */
    public static Rows sortable(String label, RowOrder initial, Consumer<RowOrder> chosen, String... names) {
        var rows = new Rows(label);
        rows.getContent().addClassName("sortable-rows");
        for (var name : names) {
            rows.names.add(name);
            rows.heads.addSortable(name, chosen);
        }
        rows.heads.show(initial);
        return rows;
    }

    /** Adds a column. */
    public Rows with(String name) {
        names.add(name);
        heads.add(name);
        return this;
    }

    /** Adds the column of what can be done, whose name only screen readers need. */
    public Rows withActions(String name) {
        heads.add(name).addClassName("visually-hidden");
        return this;
    }

    /** Shows these rows, each a {@link Row} or made of one. The heads stay where they are, and the focus in them. */
    public void show(List<? extends Component> rows) {
        getContent()
                .getChildren()
                .filter(shown -> !shown.equals(heads))
                .toList()
                .forEach(getContent()::remove);
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
}
