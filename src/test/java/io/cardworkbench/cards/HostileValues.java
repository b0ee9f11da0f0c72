package io.cardworkbench.cards;

import io.cardworkbench.support.RandomCases;
import java.util.List;
import java.util.Random;

/** Values that a customer's system may well use, and that break careless SQL. */
public final class HostileValues {

    static final List<String> ALL = List.of(
            "customer-1",
            "Customer-1",
            "customer_1",
            "customer%",
            "%",
            "_",
            "?",
            ":environment",
            "$1",
            "'",
            "''",
            "\"",
            "\\",
            "\\'",
            "O'Brien",
            "' or 1=1 --",
            "'; drop table card; --",
            "{a,b}",
            "{\"a\"}",
            "null",
            "NULL",
            "a,b;c\u00A0d",
            "😀",
            "😀👩‍👩‍👧",
            "é",
            "e\u0301",
            "ß",
            "İ",
            "عميل",
            "a\u200Bb",
            "0",
            "00",
            "-1",
            "1e3",
            "x".repeat(255),
            "x".repeat(254),
            "'".repeat(255));

    private HostileValues() {}

    public static String any(Random random) {
        return RandomCases.any(random, ALL);
    }
}
