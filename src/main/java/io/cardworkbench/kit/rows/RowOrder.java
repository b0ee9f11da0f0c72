package io.cardworkbench.kit.rows;

/**
 * By which column of a list its rows stand in order.
 *
 * @param column counted from 0 on
 */
public record RowOrder(int column, boolean descending) {

    /** What pressing the head of a column makes of it: the other direction, or upwards by another column. */
    RowOrder pressed(int head) {
        return new RowOrder(head, head == column && !descending);
    }

    /** How a screen reader is told what this is for a column. */
    String direction(int head) {
        if (head != column) {
            return "none";
        }
        return descending ? "descending" : "ascending";
    }
}
