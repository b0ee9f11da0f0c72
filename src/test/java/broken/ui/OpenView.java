package broken.ui;

import broken.UnguardedService;
import broken.api.ShowingController;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.cardworkbench.kit.Texts;
import java.time.Instant;

/** A view that does not say who may open it, calls what is internal, and writes a moment itself. */
@Route(value = "broken", registerAtStartup = false)
public class OpenView extends Div {

    OpenView(UnguardedService service, ShowingController controller) {
        setText(controller.toString());
        service.both();
        add(Texts.of(UI.getCurrent()).dateTime(Instant.EPOCH));
    }
}
