package io.cardworkbench.cancellation.review;

import java.util.regex.Pattern;

/** How much a member has to do to start a job: in proportion to what it cancels. */
public final class Friction {

    /** From this many cards on, their number has to be typed. */
    static final int MANY_CARDS = 1_000;

    /** From this share of the open cards of the environment on, their number has to be typed. */
    static final double LARGE_SHARE = 0.01;

    /** From this share of the open cards of the environment on, it is to be seen at a glance. */
    static final double OUTSTANDING_SHARE = 0.2;

    private static final Pattern PLAIN = Pattern.compile("\\d+");

    /** Thousands parted by one kind of separator: 12,480 or 12.480 or 12 480 or 12'480. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:([,.'\u2019 \u00a0\u202f])\\d{3})(?:\\1\\d{3})*");

    private Friction() {}

    /** Whether the number of cards has to be typed before the job can be started. */
    public static boolean asksForNumber(Review review) {
        return asksForNumber(review.matched(), review.openInEnvironment());
    }

    /** The same for so many cards, of those that are open. */
    public static boolean asksForNumber(int cards, long open) {
        return cards >= MANY_CARDS || cards >= open * LARGE_SHARE;
    }

    /** Whether a review holds so large a part of the open cards of its environment that it must not look like any other. */
    public static boolean standsOut(Review review) {
        return standsOut(review.matched(), review.openInEnvironment());
    }

    static boolean standsOut(int cards, long open) {
        return cards > 0 && cards >= open * OUTSTANDING_SHARE;
    }

    /** Whether a typed text is this number of cards, with or without separators between its thousands. */
    public static boolean isNumber(String typed, int cards) {
        var stripped = typed.strip();
        return (PLAIN.matcher(stripped).matches() || GROUPED.matcher(stripped).matches())
                && stripped.replaceAll("\\D", "").equals(Integer.toString(cards));
    }
}
