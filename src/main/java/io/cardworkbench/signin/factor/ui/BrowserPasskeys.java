package io.cardworkbench.signin.factor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import io.cardworkbench.signin.passkey.NewPasskey;
import io.cardworkbench.signin.passkey.PasskeyAsked;

/** Asks the browser of a page for passkeys, by its own functions. */
public final class BrowserPasskeys {

    private static final String KNOWS_PASSKEYS =
            "(window.isSecureContext && window.PublicKeyCredential?.parseRequestOptionsFromJSON)";

    private static final String MAKE = """
            return navigator.credentials
                .create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse($0)) })
                .then(made => JSON.stringify(made));
            """;

    private static final String SIGN = """
            return navigator.credentials
                .get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse($0)) })
                .then(signed => JSON.stringify(signed))
            """;

    private static final String SIGN_AND_SUBMIT = SIGN + """
                .then(answer => {
                    const form = this.querySelector('form');
                    form.elements[$1].value = answer;
                    form.submit();
                });
            """;

    private BrowserPasskeys() {}

    /** Hides a part where the browser, or the way to it, knows no passkeys; until that is known, it is hidden as well. */
    public static void showWith(Component part) {
        hideUnless(part, KNOWS_PASSKEYS);
    }

    /** The other way round. */
    public static void showWithout(Component part) {
        hideUnless(part, "!" + KNOWS_PASSKEYS);
    }

    /**
     * Lets the browser make a passkey.
     *
     * @param failed gets what the browser says about it
     */
    public static void make(
            Component part, NewPasskey asked, SerializableConsumer<String> made, SerializableConsumer<String> failed) {
        part.getElement().executeJs(MAKE, asked.json()).then(String.class, made, failed);
    }

    /**
     * Lets the browser sign with a passkey.
     *
     * @param failed gets what the browser says about it
     */
    public static void sign(
            Component part,
            PasskeyAsked asked,
            SerializableConsumer<String> signed,
            SerializableConsumer<String> failed) {
        part.getElement().executeJs(SIGN, asked.json()).then(String.class, signed, failed);
    }

    /** Sends what was signed with the form in a part, which leads elsewhere. */
    public static void signAndSubmit(
            Component part, PasskeyAsked asked, String field, SerializableConsumer<String> failed) {
        part.getElement().executeJs(SIGN_AND_SUBMIT, asked.json(), field).then(String.class, done -> {}, failed);
    }

    /** What is said about a failure of the browser, by its key. */
    public static String keyOf(String failure, String otherwise) {
        if (failure.contains("InvalidStateError")) {
            return "passkey.known";
        }
        return failure.contains("SecurityError") ? "passkey.not-here" : otherwise;
    }

    private static void hideUnless(Component part, String condition) {
        part.getElement().setAttribute("hidden", true);
        part.addAttachListener(attached -> part.getElement().executeJs("this.hidden = !" + condition));
    }
}
