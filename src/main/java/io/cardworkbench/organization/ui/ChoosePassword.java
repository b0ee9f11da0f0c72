package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.organization.Member;
import java.util.function.Consumer;

/** Asks a member for a new password, twice. */
final class ChoosePassword extends Composite<Section> {

    private final Texts texts;
    private final PasswordField password = new PasswordField();
    private final PasswordField repeated = new PasswordField();

    /** @param choose may refuse */
    ChoosePassword(Texts texts, Member member, Consumer<String> choose) {
        this.texts = texts;
        var email = new TextField(texts.of("invitation.email"));
        email.setValue(member.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        setUp(password, "invitation.password");
        password.setHelperText(texts.of("invitation.password.helper", ChangeRefused.MIN_PASSWORD_CHARACTERS));
        setUp(repeated, "invitation.repeat");
        var submit = new ActButton(texts.of("invitation.submit"), () -> submit(choose));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(password, repeated);
        getContent().addClassNames("card", "invitation");
        getContent()
                .add(
                        new H1(texts.of("invitation.title")),
                        new Paragraph(texts.of("invitation.lead", member.name())),
                        email,
                        password,
                        repeated,
                        submit);
    }

    private void submit(Consumer<String> choose) {
        FieldRefusal.clear(password, repeated);
        if (!password.getValue().equals(repeated.getValue())) {
            FieldRefusal.show(repeated, texts.of("invitation.differ"));
            return;
        }
        try {
            choose.accept(password.getValue());
        } catch (ChangeRefused refused) {
            FieldRefusal.show(password, RefusalWords.of(texts, refused));
        }
    }

    private void setUp(PasswordField field, String key) {
        field.setLabel(texts.of(key));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setManualValidation(true);
    }
}
