package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.cardworkbench.cancellation.job.JobFilter;
import io.cardworkbench.kit.Texts;

/** Chooses whose jobs, and in which states, the column shows. */
final class JobFilterBar extends Composite<Div> {

    private final Select<Boolean> mine = new Select<>();
    private final Select<StateFilter> state = new Select<>();

    JobFilterBar(Texts texts, Runnable changed) {
        mine.setItems(false, true);
        mine.setItemLabelGenerator(only -> texts.of(only ? "jobs.filter.mine" : "jobs.filter.everyone"));
        mine.setAriaLabel(texts.of("jobs.filter.who"));
        state.setItems(StateFilter.values());
        state.setItemLabelGenerator(filter -> texts.of("jobs.filter." + filter));
        state.setAriaLabel(texts.of("jobs.filter.state"));
        clear();
        mine.addValueChangeListener(change -> changed.run());
        state.addValueChangeListener(change -> changed.run());
        getContent().addClassName("job-filter");
        getContent().add(mine, state);
    }

    JobFilter filter() {
        return new JobFilter(mine.getValue(), state.getValue().states());
    }

    boolean isClear() {
        return !mine.getValue() && state.getValue() == StateFilter.ALL;
    }

    void clear() {
        mine.setValue(false);
        state.setValue(StateFilter.ALL);
    }
}
