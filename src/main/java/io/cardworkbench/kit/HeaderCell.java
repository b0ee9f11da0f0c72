package io.cardworkbench.kit;

import com.vaadin.flow.component.html.NativeTableHeaderCell;

/** A cell that names a column or a row, and says which of the two. */
public final class HeaderCell extends NativeTableHeaderCell {

    private static final long serialVersionUID = 1;

    private HeaderCell(String text, String scope) {
        super(text);
        getElement().setAttribute("scope", scope);
    }

    public static HeaderCell ofColumn(String text) {
        return new HeaderCell(text, "col");
    }

    public static HeaderCell ofRow(String text) {
        return new HeaderCell(text, "row");
    }
}
