package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.kit.rows.RowOrder;
import io.cardworkbench.kit.rows.Rows;
import io.cardworkbench.organization.ListedMember;
import io.cardworkbench.organization.ListedMember.Order.By;
import java.util.List;

/** A list of members that can be sorted by what they are; how, stands in the address. */
final class MemberRows extends Composite<Rows> {

    private static final List<By> COLUMNS = List.of(By.NAME, By.EMAIL, By.STATUS);

    private final Rows rows;
    private ListedMember.Order order;

    /**
     * @param initial until the member chooses
     * @param path of the page, without its parameters
     * @param load shows the members in the order that is chosen
     */
    MemberRows(Editing editing, String label, String path, ListedMember.Order initial, Runnable load) {
        order = initial;
        rows = Rows.sortable(
                label,
                new RowOrder(COLUMNS.indexOf(initial.by()), initial.descending()),
                chosen -> {
                    order = new ListedMember.Order(COLUMNS.get(chosen.column()), chosen.descending());
                    MemberOrderInAddress.write(editing.place(), path, order);
                    editing.attempt(load);
                },
                COLUMNS.stream().map(by -> editing.text("members.column." + by)).toArray(String[]::new));
        rows.addClassName("member-rows");
    }

    /** How the members are sorted that are shown next. */
    ListedMember.Order order() {
        return order;
    }

    Rows rows() {
        return rows;
    }

    /** A member in such a list, with what the list has beside. */
    static Row row(Editing editing, ListedMember listed, Component beside) {
        var name = OrganizationLinks.to(editing.place(), listed.member());
        name.addClassName("row-name");
        var email = new Span(listed.member().email());
        email.addClassName("muted");
        return new Row(name, email, new MemberStatusWord(editing.texts(), listed.status()), beside);
    }

    @Override
    protected Rows initContent() {
        return rows;
    }
}
