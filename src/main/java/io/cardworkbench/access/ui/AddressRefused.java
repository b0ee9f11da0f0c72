package io.cardworkbench.access.ui;

/** Refuses an address that names something that can't be read: a part of it alone would mean more than was meant. */
public final class AddressRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is the matter. */
    public enum Reason {
        UNKNOWN_PARAMETER,
        UNREADABLE_VALUE,
        NOT_KEPT
    }

    private final Reason reason;
    private final String parameter;
    private final String value;

    private AddressRefused(Reason reason, String parameter, String value) {
        super(parameter + ": " + reason);
        this.reason = reason;
        this.parameter = parameter;
        this.value = value;
    }

    public static AddressRefused unknown(String parameter) {
        return new AddressRefused(Reason.UNKNOWN_PARAMETER, parameter, "");
    }

    public static AddressRefused unreadable(String parameter, String value) {
        return new AddressRefused(Reason.UNREADABLE_VALUE, parameter, value);
    }

    /** What it names is not there, or not for whoever asks. */
    public static AddressRefused notKept(String parameter, String value) {
        return new AddressRefused(Reason.NOT_KEPT, parameter, value);
    }

    public Reason reason() {
        return reason;
    }

    public String parameter() {
        return parameter;
    }

    public String value() {
        return value;
    }
}
