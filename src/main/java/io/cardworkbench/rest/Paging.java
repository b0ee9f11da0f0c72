package io.cardworkbench.rest;

/** The parameters that say which part of a list is to be answered. */
public final class Paging {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MAX_LIMIT = 1_000;

    /** How many items a page has at most. */
    public static final ApiParameter<Integer> LIMIT =
            ApiParameter.number("limit", "How many to answer", 1, MAX_LIMIT, DEFAULT_LIMIT);

    private Paging() {}

    /** How many items to leave out before the page. */
    public static ApiParameter<Integer> offset(int max) {
        return ApiParameter.number("offset", "How many to leave out", 0, max, 0);
    }

    public static int limit(StrictParameters parameters) {
        return parameters.get(LIMIT).orElse(DEFAULT_LIMIT);
    }
}
