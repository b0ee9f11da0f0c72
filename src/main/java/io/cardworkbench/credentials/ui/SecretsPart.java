package io.cardworkbench.credentials.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.credentials.ApiCredential;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;

/** Replaces the secret of a credential: first another one beside it, then the end of the old one. */
final class SecretsPart extends Composite<Div> {

    private final Place place;
    private final ApiCredential credential;

    SecretsPart(Place place, ApiCredential credential, CredentialChanges changes) {
        this.place = place;
        this.credential = credential;
        getContent().addClassName("credential-secrets");
        if (credential.oldSecretWorks()) {
            var line = new Paragraph(place.texts().of("credential.two-secrets"));
            line.addClassName("muted");
            getContent().add(line, endOfOldSecret(changes));
        } else {
            getContent().add(rotation(changes));
        }
    }

    private AskInPlace rotation(CredentialChanges changes) {
        var takes = credential.role().takes();
        var choice = new Choice(
                place.texts(),
                "credential.rotate",
                ButtonVariant.PRIMARY,
                place.rights().allow(takes)::enables);
        return new AskInPlace(
                        choice,
                        () -> meaning("credential.rotate"),
                        question -> changes.rotate().accept(credential))
                .labelled(place.texts().of("credential.rotate.label", credential.name()));
    }

    /** Also in an environment that has been deactivated: it takes access away. */
    private AskInPlace endOfOldSecret(CredentialChanges changes) {
        var choice = new Choice(
                place.texts(),
                "credential.end-secret",
                ButtonVariant.ERROR,
                place.rights().include(credential.role().takes())::enables);
        return new AskInPlace(
                        choice,
                        () -> meaning("credential.end-secret"),
                        question -> changes.endOldSecret().accept(credential))
                .labelled(place.texts().of("credential.end-secret.label", credential.name()));
    }

    private Component meaning(String key) {
        return new Paragraph(place.texts().of(key + ".question", credential.name()));
    }
}
