package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.ui.RefusalWords;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.MomentField;
import java.util.Arrays;
import java.util.Optional;

/** Asks for what a credential is held to. */
final class LimitFields extends Composite<Div> {

    private final Texts texts;
    private final RadioButtonGroup<Level> level = new RadioButtonGroup<>();
    private final TextArea networks = new TextArea();
    private final MomentField expires;
    private final IntegerField requests;
    private final IntegerField cards;

    LimitFields(Texts texts, CredentialRole role, CredentialLimits limits) {
        this.texts = texts;
        expires = new MomentField(texts, "credential.limit.expires", "credential.limit.expires.helper");
        requests = number("credential.limit.requests");
        cards = number("credential.limit.cards");
        setUpLevel();
        networks.setLabel(texts.of("credential.limit.networks"));
        networks.setHelperText(texts.of("credential.limit.networks.helper", CredentialLimits.MAX_NETWORKS));
        networks.setManualValidation(true);
        networks.setWidthFull();
        show(limits);
        forRole(role);
        getContent().addClassName("credential-limits");
        getContent().add(level, networks, expires, requests, cards);
    }

    /** Only what reaches cards can be limited in what it does with them. */
    void forRole(CredentialRole role) {
        level.setVisible(role == CredentialRole.EVENTS);
        cards.setVisible(role == CredentialRole.EVENTS);
    }

    void focus() {
        networks.focus();
    }

    /** Whether what was typed can be read; the fields say what can't. */
    boolean isComplete() {
        return expires.isSettled() && !requests.isInvalid() && !cards.isInvalid();
    }

    /** Refuses what is no limit. */
    CredentialLimits limits() {
        var listed = Arrays.stream(networks.getValue().split("[\\s,;]+"))
                .filter(network -> !network.isEmpty())
                .toList();
        return new CredentialLimits(
                level.getValue(), listed, expires.getValue(), requests.getValue(), cards.getValue());
    }

    void clear() {
        FieldRefusal.clear(networks);
    }

    /** Says at the field why it was refused; returns whether it was one of these. */
    boolean explain(ChangeRefused refused) {
        var words = RefusalWords.of(texts, refused);
        return switch (refused.rule()) {
            case NETWORK_INVALID -> show(networks, words);
            case LIMIT_INVALID -> show(isPositive(requests) ? cards : requests, words);
            case EXPIRY_PAST -> {
                expires.explain(words);
                yield true;
            }
            default -> false;
        };
    }

    private static boolean show(HasValidation field, String words) {
        FieldRefusal.show(field, words);
        return true;
    }

    private static boolean isPositive(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(1) > 0;
    }

    private void show(CredentialLimits limits) {
        level.setValue(limits.level());
        networks.setValue(String.join("\n", limits.networks()));
        expires.setValue(limits.expires());
        requests.setValue(limits.requestsPerMinute());
        cards.setValue(limits.cardsPerHour());
    }

    private void setUpLevel() {
        level.setLabel(texts.of("credential.limit.level"));
        level.setItems(Level.ADMIN, Level.EDIT, Level.VIEW);
        level.setItemLabelGenerator(item -> texts.of("credential.limit.level." + item));
    }

    private IntegerField number(String key) {
        var field = new IntegerField();
        field.setLabel(texts.of(key));
        field.setHelperText(texts.of(key + ".helper"));
        field.setMin(1);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(texts.of("refused.LIMIT_INVALID"))
                .setMinErrorMessage(texts.of("refused.LIMIT_INVALID")));
        return field;
    }
}
