package io.cardworkbench.shell.help;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Explains to members the states of a card. */
@Route(HelpPage.PATH + "/card-lifecycle")
@Menu(order = 91, icon = "assets/icons/lifecycle.svg")
@PageTitle("help.card-lifecycle.title")
@PermitAll
public class CardLifecycleView extends HelpPage {

    CardLifecycleView() {
        super("card-lifecycle");
    }
}
