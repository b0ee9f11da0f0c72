package broken.api;

import broken.ui.OpenView;
import org.jspecify.annotations.Nullable;

/** A part of the API that knows a view, and is known by it. */
public class ShowingController {

    @Nullable
    OpenView view;
}
