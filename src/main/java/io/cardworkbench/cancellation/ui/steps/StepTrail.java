package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.kit.Texts;

/** Shows the steps of the tool in their order, and at which of them a member is. */
public final class StepTrail extends Composite<OrderedList> {

    private final Texts texts;

    public StepTrail(Texts texts, Signal<ToolStep> now) {
        this.texts = texts;
        getContent().addClassNames("plain-list", "step-trail");
        getContent().getElement().setAttribute("role", "list").setAttribute("aria-label", texts.of("steps.label"));
        for (var step : ToolStep.values()) {
            getContent().add(item(step, now));
        }
    }

    private ListItem item(ToolStep step, Signal<ToolStep> now) {
        var past = new Span();
        past.addClassName("visually-hidden");
        past.bindText(now.map(current -> isPast(step, current) ? texts.of("steps.past") : ""));
        var item = new ListItem(new Span(texts.of("steps." + step)), past);
        item.addClassName("step");
        item.getElement().bindAttribute("aria-current", now.map(current -> step == current ? "step" : null));
        item.getElement().bindAttribute("past", now.map(current -> isPast(step, current) ? "" : null));
        return item;
    }

    /** The last step is over as soon as it is reached. */
    private static boolean isPast(ToolStep step, ToolStep current) {
        return step.compareTo(current) < 0 || current == ToolStep.DONE;
    }
}
