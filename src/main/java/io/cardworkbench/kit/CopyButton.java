package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.textfield.TextArea;

/** Copies a text to the clipboard, and says whether it did; where it can't, shows the text selected, to be copied by hand. */
public final class CopyButton extends Composite<Div> {

    private final String text;
    private final String name;
    private final Button button;
    private final LiveRegion region = new LiveRegion();

    /** The name of the button says what is copied. */
    public CopyButton(String text, String name) {
        this.text = text;
        this.name = name;
        button = new Button(new SvgIcon("assets/icons/copy.svg"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("copy-button");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        getContent().addClassName("copy");
        getContent().add(new CopyText(text, this::tell, button), region);
    }

    private void tell(boolean copied) {
        var words = getTranslation(copied ? "kit.copied" : "kit.copy-by-hand");
        button.setTooltipText(words);
        region.say(words);
        if (!copied && getContent().getChildren().noneMatch(TextArea.class::isInstance)) {
            showSelected(words);
        }
    }

    private void showSelected(String words) {
        var area = new TextArea(name);
        area.setValue(text);
        area.setReadOnly(true);
        area.setHelperText(words);
        getContent().add(area);
        area.getElement().executeJs("await this.updateComplete; this.focus(); this.inputElement.select()");
    }
}
