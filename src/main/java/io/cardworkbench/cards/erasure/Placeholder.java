package io.cardworkbench.cards.erasure;

import java.util.UUID;
import java.util.regex.Pattern;

/** What stands where the user id of a customer was: drawn by chance, so that nothing leads back. */
public final class Placeholder {

    private static final String PREFIX = "erased-";

    private static final Pattern FORM = Pattern.compile(PREFIX + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Placeholder() {}

    static String draw() {
        return PREFIX + UUID.randomUUID();
    }

    /** Whether a user id looks like one. */
    public static boolean is(String userId) {
        return FORM.matcher(userId).matches();
    }
}
