package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Lead;
import io.cardworkbench.kit.rows.Row;
import io.cardworkbench.kit.rows.Rows;
import java.util.List;
import java.util.function.Consumer;

/** What the lists of groups, roles and environments look like, below what makes new ones. */
final class NamedListPage extends Composite<Div> {

    private final Editing editing;
    private final String key;
    private final Consumer<String> create;
    private final H1 heading;
    private final Button add;
    private final Div step = new Div();
    private final Rows list;
    private final Paragraph empty;

    /**
     * @param key of the texts {@code .title}, {@code .lead}, {@code .new} and {@code .none}
     * @param list what shows them
     * @param create gets the name of a new one, and may refuse
     * @param takes what changes on the page take, what {@code editing} takes first
     */
    NamedListPage(Editing editing, String key, Rows list, Consumer<String> create, Permission... takes) {
        this.editing = editing;
        this.key = key;
        this.create = create;
        add = new ActButton(editing.text(key + ".new"), this::openForm);
        add.addThemeVariants(ButtonVariant.PRIMARY);
        editing.allowed().enables(add);
        heading = new H1(editing.text(key + ".title"));
        step.addClassName("step");
        this.list = list;
        empty = new Paragraph(editing.text(key + ".none"));
        empty.addClassName("list-empty");
        var lead = new Lead(editing.text(key + ".lead"));
        getContent().addClassName("organization-page");
        getContent()
                .add(
                        new Div(heading, lead),
                        new PermissionBanner(editing.place(), "not-permitted.", takes),
                        add,
                        step,
                        list,
                        empty,
                        editing.region());
    }

    void show(List<? extends Component> items) {
        list.show(items);
        empty.setVisible(items.isEmpty());
    }

    /** For when what had the focus is gone. */
    void focus() {
        Focus.on(heading);
    }

    static Row item(RouterLink link, Component number, Component others) {
        link.addClassName("row-name");
        return new Row(link, number, others);
    }

    private void openForm() {
        var form = new NewNameForm(editing, key + ".new", create, this::closeForm);
        step.add(form);
        add.setVisible(false);
        form.focus();
    }

    void closeForm() {
        step.removeAll();
        add.setVisible(true);
        add.focus();
    }
}
