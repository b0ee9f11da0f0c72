package io.cardworkbench.cancellation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.cancellation.ui.steps.PreparingReview;
import io.cardworkbench.cards.sending.CardTemplate;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;

/** Uses the tool as a member does. */
final class ToolPage {

    /** The environment of the demo that has cards. */
    static final int SANDBOX = 2;

    private ToolPage() {}

    static void open() {
        go("tools/cancel-cards?environment=" + SANDBOX);
    }

    static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static void addCriterion(String name) {
        _click(_get(NativeButton.class, search -> search.withText(name)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    static void chooseTemplate(String name) {
        MultiSelectComboBox<CardTemplate> choice =
                _get(MultiSelectComboBox.class, search -> search.withLabel("Card template"));
        var template = choice.getGenericDataView()
                .getItems()
                .filter(item -> item.name().equals(name))
                .findFirst()
                .orElseThrow();
        _setValue(choice, Set.of(template));
    }

    static void selectTemplate(String name) {
        addCriterion("Card template");
        chooseTemplate(name);
    }

    static void type(String field, String text) {
        _setValue(_get(TextArea.class, search -> search.withLabel(field)), text);
    }

    static void paste(String field, String text) {
        var area = _get(TextArea.class, search -> search.withLabel(field));
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", text);
        BasicUtilsKt._fireDomEvent(area, "values-pasted", data);
    }

    static void typeNumber(String text) {
        _setValue(_get(TextField.class), text);
    }

    static Button button(String text) {
        return _get(Button.class, search -> search.withText(text));
    }

    static void click(String button) {
        _click(button(button));
    }

    static void review() {
        click("Review before cancelling");
        KaribuTest.eventually(() -> _assertNone(PreparingReview.class));
    }

    /** Reviews and cancels the cards of a template. */
    static void start(String template) {
        if (_find(MultiSelectComboBox.class).isEmpty()) {
            addCriterion("Card template");
        }
        chooseTemplate(template);
        review();
        if (!button("Cancel cards now").isEnabled()) {
            typeNumber(reviewHeading().replaceAll("\\D", ""));
        }
        click("Cancel cards now");
    }

    static String reviewHeading() {
        return _get(H2.class, search -> search.withClasses("review-matched")).getText();
    }

    static String text(Component part) {
        return part instanceof HasText words && !words.getText().isEmpty()
                ? words.getText()
                : part.getElement().getTextRecursively();
    }

    /** Everything that can be read on the page. */
    static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
