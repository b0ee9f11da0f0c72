package io.cardworkbench.shell.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import io.cardworkbench.signin.factor.NewFactor;
import io.cardworkbench.signin.factor.OwnFactor;
import io.cardworkbench.signin.factor.ProofService;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.signin.provider.Provider;
import io.cardworkbench.signin.provider.ui.ConfirmAtProvider;
import java.util.List;
import java.util.Optional;

/** Sets a second factor up, shows recovery codes once, and removes it. */
final class OwnSecondFactor extends Composite<Section> {

    private final Texts texts;
    private final transient SecondFactorService factors;
    private final transient ProofService proofs;
    private final transient Optional<Provider> provider;
    private final H2 heading;
    private final Div step = new Div();

    OwnSecondFactor(Texts texts, SecondFactorService factors, ProofService proofs, Optional<Provider> provider) {
        this.texts = texts;
        this.factors = factors;
        this.proofs = proofs;
        this.provider = provider;
        heading = new H2(texts.of("account.factor.title"));
        step.addClassName("factor-step");
        getContent().addClassName("own-factor");
        getContent().add(heading, new Paragraph(texts.of("account.factor.lead")), step);
    }

    void show() {
        var mine = factors.mine();
        if (mine.since() != null) {
            showWhatThereIs(mine);
        } else if (mine.available()) {
            showBeginning();
        } else {
            replace(new Paragraph(texts.of("account.factor.unavailable")));
        }
    }

    private void showBeginning() {
        provider.ifPresentOrElse(this::showConfirmation, this::showPassword);
    }

    private void showConfirmation(Provider vouching) {
        replace(new ConfirmAtProvider(
                texts,
                proofs,
                vouching,
                "account.factor.confirm-first",
                "account.factor.begin",
                () -> showSecret(factors.begin(""))));
    }

    private void showPassword() {
        var password = new PasswordField(texts.of("account.password.current"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        var begin = RefusedAtField.button(
                texts, "account.factor.begin", password, () -> showSecret(factors.begin(password.getValue())));
        replace(password, begin);
    }

    private void showSecret(NewFactor made) {
        var code = codeField();
        var confirm = RefusedAtField.button(
                texts, "account.factor.confirm", code, () -> showCodes(factors.confirm(code.getValue())));
        replace(
                new Paragraph(texts.of("account.factor.scan")),
                QrImage.of(made.address(), texts.of("account.factor.image")),
                new Paragraph(texts.of("account.factor.type")),
                new Code(made.secret()),
                code,
                confirm);
        code.focus();
    }

    private void showCodes(List<String> codes) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "recovery-codes");
        list.getElement().setAttribute("aria-label", texts.of("account.factor.codes"));
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        var done = new ActButton(texts.of("account.factor.codes.done"), () -> {
            show();
            Focus.on(heading);
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var lead = new Paragraph(texts.of("account.factor.codes.lead"));
        replace(lead, list, done);
        Focus.on(lead);
    }

    private void showWhatThereIs(OwnFactor mine) {
        var code = codeField();
        var anew = RefusedAtField.button(
                texts, "account.factor.anew", code, () -> showCodes(factors.replaceRecoveryCodes(code.getValue())));
        var remove = RefusedAtField.button(texts, "account.factor.remove", code, () -> {
            factors.remove(code.getValue());
            show();
            Focus.on(heading);
        });
        remove.addThemeVariants(ButtonVariant.ERROR);
        var buttons = new Div(anew, remove);
        buttons.addClassName("form-actions");
        replace(since(mine), new Paragraph(texts.of("account.factor.change")), code, buttons);
    }

    private Paragraph since(OwnFactor mine) {
        var codes = new Span(texts.number(mine.recoveryCodes()));
        var since = Optional.ofNullable(mine.since())
                .<Component>map(when -> TimeText.absolute(texts, when))
                .orElseGet(Span::new);
        return new Paragraph(TimeText.within(texts, "account.factor.since", since, codes));
    }

    private TextField codeField() {
        var code = new TextField(texts.of("sign-in.code.label"));
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setManualValidation(true);
        return code;
    }

    /** What is no longer shown leaves the browser at once. */
    private void replace(Component... parts) {
        step.removeAll();
        step.add(parts);
    }
}
