package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;

/** Asks once more for what took too long. */
class Reload extends Composite<Button> {

    Reload() {
        getContent().setText(getTranslation("error.slow.again"));
        getContent().addClickListener(click -> UI.getCurrent().getPage().reload());
    }
}
