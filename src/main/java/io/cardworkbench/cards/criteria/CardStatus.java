package io.cardworkbench.cards.criteria;

import io.cardworkbench.Decision;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a card is in its life: three open statuses, four closed ones. */
@Decision
public enum CardStatus {
    EMBARGOED(1, "embargoed"),
    ACTIVE(2, "active"),
    SNOOZED(3, "snoozed"),
    COMPLETED(4, "completed"),
    DISMISSED(5, "dismissed"),
    EXPIRED(6, "expired"),
    CANCELLED(7, "cancelled");

    private final int code;
    private final String key;

    CardStatus(int code, String key) {
        this.code = code;
        this.key = key;
    }

    /** Its number in the database; open statuses are the lowest, which the indexes rely on. */
    public int code() {
        return code;
    }

    /** Its name in criteria and in the API. */
    public String key() {
        return key;
    }

    public boolean isOpen() {
        return switch (this) {
            case EMBARGOED, ACTIVE, SNOOZED -> true;
            case COMPLETED, DISMISSED, EXPIRED, CANCELLED -> false;
        };
    }

    /** The open statuses, in the order of their codes. */
    public static Set<CardStatus> open() {
        return EnumSet.of(EMBARGOED, ACTIVE, SNOOZED);
    }

    public static CardStatus ofCode(int code) {
        for (var status : values()) {
            if (status.code == code) {
                return status;
            }
        }
        throw new IllegalArgumentException("No card status has the code " + code);
    }

    public static Optional<CardStatus> ofKey(String key) {
        for (var status : values()) {
            if (status.key.equals(key)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
