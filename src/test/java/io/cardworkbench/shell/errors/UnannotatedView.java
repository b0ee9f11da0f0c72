package io.cardworkbench.shell.errors;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A page whose author forgot to say who may open it. */
@Route("unannotated")
class UnannotatedView extends Div {}
