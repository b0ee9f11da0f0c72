package io.cardworkbench.shell.palette;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** Lists the keys that do something everywhere. */
public final class ShortcutsHelp extends Composite<Div> {

    private static final List<String> KEYS = List.of("palette", "move", "open", "close", "help");

    private final Dialog dialog = new Dialog();

    public ShortcutsHelp() {
        var opener = new NativeButton(getTranslation("shortcuts.title"), click -> dialog.open());
        opener.getElement().setAttribute("shortcut", "?").setAttribute("hidden", true);
        var keys = new DescriptionList();
        keys.addClassName("shortcuts");
        KEYS.forEach(key -> keys.add(
                new DescriptionList.Term(getTranslation("shortcuts." + key + ".keys")),
                new DescriptionList.Description(getTranslation("shortcuts." + key))));
        dialog.setHeaderTitle(getTranslation("shortcuts.title"));
        dialog.add(keys);
        dialog.getFooter().add(new Button(getTranslation("shortcuts.done"), click -> dialog.close()));
        getContent().add(opener, dialog);
    }
}
