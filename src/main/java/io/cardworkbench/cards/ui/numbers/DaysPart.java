package io.cardworkbench.cards.ui.numbers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import io.cardworkbench.cards.numbers.DayNumbers;
import io.cardworkbench.kit.HeaderCell;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** The cards that were sent and cancelled on each of the last days: as bars, and as a table. */
final class DaysPart extends Composite<Section> {

    private final Texts texts;
    private final DayChart sent;
    private final DayChart cancelled;
    private final NativeTable table = new NativeTable();
    private List<DayNumbers> shown = List.of();

    DaysPart(Texts texts) {
        this.texts = texts;
        sent = new DayChart(texts, "start.days.sent", "day-chart--sent", DayNumbers::sent);
        cancelled = new DayChart(texts, "start.days.cancelled", "day-chart--cancelled", DayNumbers::cancelled);
        var charts = new Div(sent, cancelled);
        charts.addClassName("day-charts");
        table.addClassName("day-table");
        getContent().addClassName("days-part");
        getContent()
                .add(
                        new H2(texts.of("start.days", DayNumbers.DAYS)),
                        charts,
                        new Details(texts.of("start.days.table"), table));
    }

    /** Leaves the page as it is while the numbers are the same. */
    void show(List<DayNumbers> days) {
        if (days.equals(shown)) {
            return;
        }
        shown = days;
        sent.show(days);
        cancelled.show(days);
        table.removeAll();
        var head = table.getHead().addRow();
        head.add(
                HeaderCell.ofColumn(texts.of("start.days.day")),
                HeaderCell.ofColumn(texts.of("start.days.sent")),
                HeaderCell.ofColumn(texts.of("start.days.cancelled")));
        days.reversed().forEach(this::addRow);
    }

    private void addRow(DayNumbers day) {
        var row = table.getBody().addRow();
        row.add(HeaderCell.ofRow(texts.dayInLetters(day.day())));
        row.addDataCell().setText(texts.number(day.sent()));
        row.addDataCell().setText(texts.number(day.cancelled()));
    }
}
