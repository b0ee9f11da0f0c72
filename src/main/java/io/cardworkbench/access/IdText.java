package io.cardworkbench.access;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads ids from addresses and requests: a whole number from 1 on, written as an id is shown, so that each has one form. */
public final class IdText {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,18}");

    private static final BigInteger MAX_INT = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final BigInteger MAX_LONG = BigInteger.valueOf(Long.MAX_VALUE);

    private IdText() {}

    /** Empty if no id of 32 bits is written like this. */
    public static Optional<Integer> parseInt(String text) {
        return parse(text, MAX_INT).map(BigInteger::intValueExact);
    }

    /** Empty if no id of 64 bits is written like this. */
    public static Optional<Long> parseLong(String text) {
        return parse(text, MAX_LONG).map(BigInteger::longValueExact);
    }

    private static Optional<BigInteger> parse(String text, BigInteger max) {
        return FORM.matcher(text).matches()
                ? Optional.of(new BigInteger(text)).filter(number -> number.compareTo(max) <= 0)
                : Optional.empty();
    }
}
