package io.cardworkbench.organization.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.regex.Pattern;

/** Reads the id that the address of a page ends in. */
final class IdInAddress {

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,8}");

    private IdInAddress() {}

    /** Leads to the page for unknown addresses if it can't be one. */
    static int of(String text) {
        if (!ID.matcher(text).matches()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(text);
    }
}
