package broken.ui;

import broken.UnguardedService;
import broken.api.ShowingController;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that does not say who may open it, and calls what is internal. */
@Route(value = "broken", registerAtStartup = false)
public class OpenView extends Div {

    OpenView(UnguardedService service, ShowingController controller) {
        setText(controller.toString());
        service.both();
    }
}
