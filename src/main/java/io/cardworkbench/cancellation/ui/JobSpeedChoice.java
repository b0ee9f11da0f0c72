package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.JobSpeed;

/** Chooses how fast a job goes that has not ended; follows what others choose. */
final class JobSpeedChoice extends Composite<Div> {

    JobSpeedChoice(Place place, LiveJob live) {
        var texts = place.texts();
        var speed = new Select<JobSpeed>();
        speed.setLabel(texts.of("job.speed"));
        speed.setItems(JobSpeed.values());
        speed.setItemLabelGenerator(choice -> texts.of("job.speed." + choice));
        place.rights().allow(Permission.CANCEL_CARDS).enables(speed);
        Signal.effect(this, () -> speed.setValue(live.job().get().progress().speed()));
        speed.addValueChangeListener(change -> {
            if (change.getValue() != live.now().progress().speed()) {
                place.rights().attemptUnderBanner(() -> live.setSpeed(change.getValue()));
            }
        });
        getContent().addClassName("job-speed");
        getContent().add(speed);
        bindVisible(live.job().map(job -> !job.state().isEnded()));
    }
}
