package io.cardworkbench.shell.signin;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a member who tried to sign in is back at the form. */
enum SignInProblem {
    /** E-mail and password were compared, and do not match. */
    REFUSED(SayWhySignInFailed.REFUSED, "sign-in.refused"),
    /** They could not be compared. */
    UNAVAILABLE(SayWhySignInFailed.UNAVAILABLE, "sign-in.unavailable"),
    /** They were not compared, after too many that did not match. */
    DELAYED(SayWhySignInFailed.DELAYED, "sign-in.delayed"),
    /** A provider did not say who somebody is, or not in time. */
    PROVIDER(SayWhyProviderFailed.FAILED, "sign-in.provider.failed"),
    /** A passkey has not signed what it was asked to, or not in time, or is no active member's. */
    PASSKEY(SayWhyPasskeyFailed.FAILED, "sign-in.passkey.failed");

    private final String parameter;
    private final String key;

    SignInProblem(String parameter, String key) {
        this.parameter = parameter;
        this.key = key;
    }

    static Optional<SignInProblem> in(QueryParameters reason) {
        return Stream.of(values())
                .filter(problem -> reason.getParameters().containsKey(problem.parameter))
                .findFirst();
    }

    String titleKey() {
        return key + ".title";
    }

    String messageKey() {
        return key + ".message";
    }
}
