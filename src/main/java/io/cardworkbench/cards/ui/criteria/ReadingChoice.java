package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cardworkbench.access.ui.Descriptions;
import io.cardworkbench.cards.values.Reading;
import io.cardworkbench.cards.values.Readings;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Asks how a list is meant that can be understood in several ways; nothing of it is taken before. */
final class ReadingChoice extends Composite<Div> {

    private final Texts texts;
    private final RadioButtonGroup<Reading> choice = new RadioButtonGroup<>();
    private final Paragraph warning = new Paragraph();
    private final ActButton take;

    ReadingChoice(Texts texts, String field, Readings readings, Consumer<Reading> taken, Runnable leave) {
        this.texts = texts;
        var words = new ReadingWords(texts);
        take = new ActButton(texts.of("criterion.reading.take"), () -> taken.accept(choice.getValue()));
        take.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var cancel = new ActButton(texts.of("criterion.reading.leave"), leave);
        cancel.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        choice.setLabel(texts.of("criterion.reading.question", field));
        choice.setItems(readings.choices());
        choice.setItemLabelGenerator(words::choice);
        choice.addValueChangeListener(change -> warn(words.warning(change.getValue())));
        warning.addClassName("criterion-problem");
        warning.getElement().setAttribute("role", "status");
        choice.setValue(readings.choices().getFirst());
        Descriptions.tie(take, warning);
        var buttons = new Div(take, cancel);
        buttons.addClassName("reading-buttons");
        getContent().addClassName("reading-choice");
        getContent().add(firstRows(readings.firstRows()), choice, warning, buttons);
    }

    void focus() {
        choice.getElement().callJsFunction("focus");
    }

    private void warn(String text) {
        warning.setText(text);
        warning.setVisible(!text.isEmpty());
        take.setEnabled(!choice.getValue().lostDigits());
    }

    private NativeTable firstRows(List<List<String>> rows) {
        var body = new NativeTableBody();
        for (var row : rows) {
            var line = new NativeTableRow();
            row.forEach(cell -> line.add(new NativeTableCell(ShownValue.of(cell))));
            body.add(line);
        }
        var table = new NativeTable(body);
        table.addClassName("reading-rows");
        table.getElement().setAttribute("aria-label", texts.of("criterion.reading.rows"));
        return table;
    }
}
