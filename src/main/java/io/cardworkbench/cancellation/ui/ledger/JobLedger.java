package io.cardworkbench.cancellation.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobNumbers;
import io.cardworkbench.cancellation.ledger.LedgerEntry;
import io.cardworkbench.cancellation.ledger.LedgerFilter;
import io.cardworkbench.cancellation.ledger.LedgerFormat;
import io.cardworkbench.cancellation.ledger.LedgerPage;
import io.cardworkbench.kit.ChangedLine;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.time.Instant;
import java.util.List;

/** Every card of a job with what became of it: looked through, and taken away as a file; or that this is not kept any more. */
public final class JobLedger extends Composite<Div> {

    private final transient LedgerServices services;
    private final transient Place place;
    private final transient JobId job;
    private final transient Signal<Job> live;
    private final Texts texts;
    private final LedgerFilterBar filter;
    private final Paragraph gone = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final ChangedLine changed;
    private final LedgerGrid grid;
    private transient JobNumbers shown;

    public JobLedger(LedgerServices services, Place place, Signal<Job> live) {
        this.services = services;
        this.place = place;
        this.live = live;
        this.job = live.peek().id();
        this.shown = live.peek().numbers();
        this.texts = place.texts();
        filter = new LedgerFilterBar(texts, this::reload);
        changed = new ChangedLine(texts, this::reload);
        grid = new LedgerGrid(place);
        count.addClassName("card-count");
        count.getElement().setAttribute("role", "status");
        var exports = new Div(
                export(LedgerFormat.CSV, "ledger.export.csv"), export(LedgerFormat.JSON_LINES, "ledger.export.json"));
        exports.addClassName("ledger-exports");
        getContent().addClassName("ledger");
        getContent().add(filter, count, changed, grid, exports);
        getContent().addComponentAsFirst(gone);
        reload();
        Signal.effect(this, () -> compare(live.get().numbers()));
    }

    private void reload() {
        var goneSince = services.ledger().goneSince(place.environmentId(), job);
        gone.removeAll();
        goneSince.map(this::notKept).ifPresent(gone::add);
        getContent().getChildren().forEach(part -> part.setVisible(part.equals(gone) == goneSince.isPresent()));
        if (goneSince.isEmpty()) {
            list();
        }
    }

    private Span notKept(Instant since) {
        var when = TimeText.absolute(texts, since);
        var days = services.retention().days();
        return days.isPresent()
                ? TimeText.within(texts, "ledger.gone.kept", when, new Span(Long.toString(days.getAsLong())))
                : TimeText.within(texts, "ledger.gone", when);
    }

    private void list() {
        var wanted = filter.filter();
        shown = live.peek().numbers();
        var total = page(wanted, 0, 1).total();
        count.setText(texts.of("ledger.count", total));
        changed.clear();
        grid.show(total, (offset, limit) -> read(wanted, offset, limit));
    }

    private List<LedgerEntry> read(LedgerFilter wanted, int offset, int limit) {
        return page(wanted, offset, limit).entries();
    }

    private LedgerPage page(LedgerFilter wanted, int offset, int limit) {
        return services.ledger().page(place.environmentId(), job, wanted, offset, limit);
    }

    /** What was seen by the member is compared with what is there by now. */
    private void compare(JobNumbers numbers) {
        if (!numbers.equals(shown)) {
            changed.say();
        }
    }

    private Anchor export(LedgerFormat format, String key) {
        var download = new LedgerDownload(services, place.environmentId(), job, format, filter::filter);
        return new Anchor(download, AttachmentType.DOWNLOAD, texts.of(key));
    }
}
