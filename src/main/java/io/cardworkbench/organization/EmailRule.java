package io.cardworkbench.organization;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.SignedInMember;
import java.util.regex.Pattern;

/** What the e-mail address of a member keeps to. Nothing is sent to it: it is the name to sign in with. */
final class EmailRule {

    private static final int MAX_LENGTH = 255;

    /** As the HTML standard has it for fields of this type, with at least one dot in the domain. */
    private static final Pattern FORM = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
            + "(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

    private EmailRule() {}

    /** The address in lower case, without surrounding space. */
    static String checked(String email) {
        var normalized = SignedInMember.normalized(email);
        if (normalized.length() > MAX_LENGTH || !FORM.matcher(normalized).matches()) {
            throw new ChangeRefused(Rule.EMAIL_INVALID);
        }
        return normalized;
    }
}
