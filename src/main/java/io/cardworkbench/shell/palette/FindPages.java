package io.cardworkbench.shell.palette;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.Found;
import io.cardworkbench.access.ui.MenuRequires;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.access.ui.Tool;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Finds pages of the menu, and tools, by name. */
@org.springframework.stereotype.Component
@Order(10)
class FindPages implements Finder {

    private final List<Tool> tools;

    FindPages(List<Tool> tools) {
        this.tools = tools;
    }

    @Override
    public List<Found> find(Place place, String text) {
        var pages = MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> maySee(place, entry.menuClass()))
                .map(entry -> page(place, entry));
        var all = Stream.concat(tools.stream().map(tool -> tool(place, tool)), pages);
        return all.filter(page -> Finder.isIn(page.text(), text)).toList();
    }

    private static boolean maySee(Place place, @Nullable Class<? extends Component> view) {
        var needed = view == null ? null : view.getAnnotation(MenuRequires.class);
        return needed == null || place.rights().has(new Permission(needed.resource(), needed.level()));
    }

    private static Found page(Place place, MenuEntry entry) {
        return Found.in(place, "page", entry.title(), "", entry.path().replaceFirst("^/", ""));
    }

    private static Found tool(Place place, Tool tool) {
        return Found.in(
                place,
                "tool",
                I18NProvider.translate(place.texts().locale(), tool.title()),
                "",
                RouteConfiguration.forSessionScope().getUrl(tool.view()));
    }
}
