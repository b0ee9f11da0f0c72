package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Asks a member for the password that they have, and twice for another one. */
final class OwnPassword extends Composite<Section> {

    private static final Set<Rule> ABOUT_CURRENT = EnumSet.of(Rule.PASSWORD_WRONG, Rule.TOO_MANY_ATTEMPTS);

    private final Texts texts;
    private final Runnable changed;
    private final PasswordField current;
    private final PasswordField chosen;
    private final PasswordField repeated;

    /** @param change gets both passwords, and may refuse */
    OwnPassword(Texts texts, BiConsumer<String, String> change, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        current = field("account.password.current", Autocomplete.CURRENT_PASSWORD);
        chosen = field("account.password.new", Autocomplete.NEW_PASSWORD);
        chosen.setHelperText(texts.of("invitation.password.helper", ChangeRefused.MIN_PASSWORD_CHARACTERS));
        repeated = field("account.password.repeat", Autocomplete.NEW_PASSWORD);
        var submit = new ActButton(texts.of("account.password.submit"), () -> submit(change));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(current, chosen, repeated);
        getContent().addClassName("own-password");
        getContent()
                .add(
                        new H2(texts.of("account.password.title")),
                        new Paragraph(texts.of("account.password.lead")),
                        current,
                        chosen,
                        repeated,
                        submit);
    }

    private void submit(BiConsumer<String, String> change) {
        FieldRefusal.clear(current, chosen, repeated);
        if (!chosen.getValue().equals(repeated.getValue())) {
            FieldRefusal.show(repeated, texts.of("invitation.differ"));
            return;
        }
        try {
            change.accept(current.getValue(), chosen.getValue());
            Stream.of(current, chosen, repeated).forEach(PasswordField::clear);
            changed.run();
        } catch (ChangeRefused refused) {
            FieldRefusal.show(
                    ABOUT_CURRENT.contains(refused.rule()) ? current : chosen, RefusalWords.of(texts, refused));
        }
    }

    private PasswordField field(String key, Autocomplete holds) {
        var field = new PasswordField(texts.of(key));
        field.setAutocomplete(holds);
        field.setManualValidation(true);
        return field;
    }
}
