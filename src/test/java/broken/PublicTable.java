package broken;

/** A table that everybody sees. */
public class PublicTable {}
