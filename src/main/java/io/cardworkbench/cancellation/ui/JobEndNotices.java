package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.cancellation.JobWatchService;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Sees to it that members learn that their jobs have ended, wherever in the workbench they are. */
@Component
class JobEndNotices implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1;

    private final transient JobWatchService watches;
    private final transient EnvironmentService environments;
    private final transient CurrentMember currentMember;
    private final transient Clock clock;

    JobEndNotices(JobWatchService watches, EnvironmentService environments, CurrentMember currentMember, Clock clock) {
        this.watches = watches;
        this.environments = environments;
        this.currentMember = currentMember;
        this.clock = clock;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource()
                .addUIInitListener(init -> init.getUI().addAfterNavigationListener(event -> watch(init.getUI())));
    }

    private void watch(UI ui) {
        if (currentMember.find().isEmpty() || ComponentUtil.getData(ui, JobEndNotice.class) != null) {
            return;
        }
        var notice = new JobEndNotice(ui, environments, clock.instant());
        ComponentUtil.setData(ui, JobEndNotice.class, notice);
        var watch = watches.watchMine(notice::progressed);
        ui.addDetachListener(detached -> watch.end());
    }
}
