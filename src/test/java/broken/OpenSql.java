package broken;

/** A condition that more than tables read. */
record OpenSql(String condition) {}
