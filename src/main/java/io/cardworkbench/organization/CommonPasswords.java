package io.cardworkbench.organization;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;

/** Passwords that are tried first: those that many people have, words that stand to reason, and what is easily typed. */
public final class CommonPasswords {

    /** Fewer than a million guesses find it. */
    private static final int EASILY_GUESSED = 1;

    private static final Zxcvbn GUESSES = new Zxcvbn();

    private CommonPasswords() {}

    /**
     * Whether somebody who guesses would try it early.
     *
     * @param known what whoever guesses knows of the member
     */
    public static boolean contain(String password, String... known) {
        return GUESSES.measure(password, List.of(known)).getScore() <= EASILY_GUESSED;
    }
}
