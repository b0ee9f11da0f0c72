package io.cardworkbench;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import io.cardworkbench.signin.passkey.Site;
import io.cardworkbench.support.SoftAuthenticator;
import java.util.function.UnaryOperator;
import tools.jackson.databind.json.JsonMapper;

/** Answers what a page asks of its browser about passkeys, as a browser with an authenticator would. */
public final class BrowserPasskey {

    private static final JsonMapper JSON = new JsonMapper();

    private final SoftAuthenticator authenticator;

    public BrowserPasskey(Site site) {
        authenticator = new SoftAuthenticator(site.origins().iterator().next());
    }

    public SoftAuthenticator authenticator() {
        return authenticator;
    }

    /** Makes the passkey that the page has asked for. */
    public void make() {
        answer(".create(", authenticator::make);
    }

    /** Signs what the page has asked for. */
    public void sign() {
        answer(".get(", authenticator::sign);
    }

    /** Gives none, for a reason in the words of browsers. */
    public void fail(String reason) {
        pending("navigator.credentials").completeExceptionally(JSON.valueToTree(reason));
    }

    private static void answer(String asked, UnaryOperator<String> how) {
        var pending = pending(asked);
        var options = (String) pending.getInvocation().getParameters().getFirst();
        pending.complete(JSON.valueToTree(how.apply(options)));
    }

    private static PendingJavaScriptInvocation pending(String part) {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .filter(pending -> pending.getInvocation().getExpression().contains(part))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The page asks for no passkey"));
    }
}
