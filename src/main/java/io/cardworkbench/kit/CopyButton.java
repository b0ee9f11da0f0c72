package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.icon.SvgIcon;

/** Copies a text to the clipboard, and says so. */
public final class CopyButton extends Composite<Button> {

    /** The name of the button says what is copied. */
    public CopyButton(String text, String name) {
        var button = getContent();
        button.setIcon(new SvgIcon("assets/icons/copy.svg"));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("copy-button");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        Clipboard.onClick(button)
                .writeText(text, copied -> button.setTooltipText(getTranslation("kit.copied")), error -> {});
    }
}
