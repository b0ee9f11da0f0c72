package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What the columns of a list are, for those who see columns: to others, each row says all of it. */
final class RowHeads extends Composite<Div> {

    RowHeads(String... names) {
        getContent().addClassNames("row", "row-heads");
        getContent().getElement().setAttribute("aria-hidden", "true");
        for (var name : names) {
            getContent().add(new Span(name));
        }
    }
}
