package io.cardworkbench.kit.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A row of a list, with a cell for each of its columns. */
public final class Row extends Composite<Div> {

    public Row(Component... cells) {
        getContent().addClassName("row");
        getContent().getElement().setAttribute("role", "row");
        for (var cell : cells) {
            getContent().add(cell("cell", cell));
        }
    }

    static Div cell(String role, Component content) {
        var cell = new Div(content);
        cell.addClassName("row-cell");
        cell.getElement().setAttribute("role", role);
        return cell;
    }
}
