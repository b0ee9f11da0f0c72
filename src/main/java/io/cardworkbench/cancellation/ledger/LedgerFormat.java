package io.cardworkbench.cancellation.ledger;

/** How all of a ledger is written down. */
public enum LedgerFormat {
    CSV("text/csv", "csv"),
    /** One JSON object a line. */
    JSON_LINES("application/x-ndjson", "jsonl");

    private final String mediaType;
    private final String extension;

    LedgerFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** What the name of a file in this format ends with. */
    public String extension() {
        return extension;
    }
}
