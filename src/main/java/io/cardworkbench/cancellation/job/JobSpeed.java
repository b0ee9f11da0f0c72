package io.cardworkbench.cancellation.job;

import io.cardworkbench.Decision;

/** How fast a job goes, as someone chose it. */
@Decision
public enum JobSpeed {
    /** One worker, which rests after each part. */
    GENTLE(1),
    /** As many workers as the settings have. */
    NORMAL(2),
    /** As many workers as the settings have for those in a hurry. */
    FAST(3);

    private final int code;

    JobSpeed(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static JobSpeed ofCode(int code) {
        for (var speed : values()) {
            if (speed.code == code) {
                return speed;
            }
        }
        throw new IllegalArgumentException("No speed has the code " + code);
    }
}
