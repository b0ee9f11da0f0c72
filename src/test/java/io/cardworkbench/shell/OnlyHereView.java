package io.cardworkbench.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.cardworkbench.access.ui.TiedToEnvironment;
import jakarta.annotation.security.PermitAll;

/** A page of something that exists in one environment only. */
@Route("only-here/:thing")
@PageTitle("product")
@TiedToEnvironment(otherwise = ToolsView.class)
@PermitAll
class OnlyHereView extends Div {}
