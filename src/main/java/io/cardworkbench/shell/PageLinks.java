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
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.ShownWith;
import io.cardworkbench.shell.help.HelpPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Links to the views that ask to stand in the menu, always in the environment of the tab. */
class PageLinks extends Composite<SideNav> implements HasStyle {

    private static final String CONFIGURATION = "configuration";
    private static final String ORGANIZATION = "organization";
    private static final List<String> SECTIONS = List.of(CONFIGURATION, ORGANIZATION, HelpPage.PATH);

    private final transient PermissionService permissions;
    private final transient Map<SideNavItem, MenuEntry> links = new LinkedHashMap<>();

    private PageLinks(PermissionService permissions, Predicate<MenuEntry> wanted) {
        this.permissions = permissions;
        MenuConfiguration.getMenuEntries().stream().filter(wanted).forEach(entry -> links.put(link(entry), entry));
        links.keySet().forEach(getContent()::addItem);
    }

    static PageLinks toPages(PermissionService permissions) {
        return new PageLinks(permissions, entry -> SECTIONS.stream().noneMatch(section -> isIn(section, entry)))
                .named("frame.pages");
    }

    static PageLinks toConfiguration(PermissionService permissions) {
        return new PageLinks(permissions, entry -> isIn(CONFIGURATION, entry)).headed("frame.configuration");
    }

    static PageLinks toOrganization(PermissionService permissions) {
        return new PageLinks(permissions, entry -> isIn(ORGANIZATION, entry)).headed("frame.organization");
    }

    static PageLinks toHelp(PermissionService permissions) {
        return new PageLinks(permissions, entry -> isIn(HelpPage.PATH, entry)).named("frame.help");
    }

    /** Follows the environment of the tab and what the member may see. */
    void refresh(UI ui) {
        var parameters = EnvironmentScope.find(ui)
                .map(environment -> EnvironmentScope.parameters(environment.id()))
                .orElseGet(QueryParameters::empty);
        links.forEach((link, entry) -> {
            link.setQueryParameters(parameters);
            link.setVisible(isShown(entry));
        });
        setVisible(links.keySet().stream().anyMatch(SideNavItem::isVisible));
    }

    private boolean isShown(MenuEntry entry) {
        var needed = entry.menuClass() == null ? null : entry.menuClass().getAnnotation(ShownWith.class);
        return needed == null || permissions.has(new Permission(needed.resource(), needed.level()));
    }

    private PageLinks named(String label) {
        getContent().getElement().setAttribute("aria-label", getTranslation(label));
        return this;
    }

    private PageLinks headed(String label) {
        getContent().setLabel(getTranslation(label));
        return this;
    }

    private static boolean isIn(String section, MenuEntry entry) {
        return entry.path().startsWith("/" + section + "/");
    }

    private static SideNavItem link(MenuEntry entry) {
        var link = new SideNavItem(entry.title(), entry.path(), new SvgIcon(entry.icon()));
        link.setMatchNested(true);
        return link;
    }
}
