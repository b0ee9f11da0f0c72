package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import io.cardworkbench.access.ui.EnvironmentScope;
import java.util.function.Predicate;

/** Links to the views that ask to stand in the menu, always in the environment of the tab. */
class PageLinks extends Composite<SideNav> implements HasStyle {

    private static final Predicate<MenuEntry> IS_HELP = entry -> entry.path().startsWith("/" + HelpPage.PATH + "/");

    private PageLinks(String label, Predicate<MenuEntry> wanted) {
        getContent().getElement().setAttribute("aria-label", label);
        MenuConfiguration.getMenuEntries().stream()
                .filter(wanted)
                .map(PageLinks::link)
                .forEach(getContent()::addItem);
    }

    static PageLinks toPages() {
        return new PageLinks(UI.getCurrent().getTranslation("frame.pages"), IS_HELP.negate());
    }

    static PageLinks toHelp() {
        return new PageLinks(UI.getCurrent().getTranslation("frame.help"), IS_HELP);
    }

    void refresh(UI ui) {
        var parameters = EnvironmentScope.find(ui)
                .map(environment -> EnvironmentScope.parameters(environment.id()))
                .orElseGet(QueryParameters::empty);
        getContent().getItems().forEach(item -> item.setQueryParameters(parameters));
    }

    private static SideNavItem link(MenuEntry entry) {
        var link = new SideNavItem(entry.title(), entry.path(), new SvgIcon(entry.icon()));
        link.setMatchNested(true);
        return link;
    }
}
