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
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.MenuRequires;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.shell.help.HelpPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Links to the views that ask to stand in the menu, always in the environment of the tab. */
class PageLinks extends Composite<SideNav> implements HasStyle {

    private static final String CONFIGURATION = "configuration";
    private static final String ORGANIZATION = "organization";
    private static final List<String> SECTIONS = List.of(CONFIGURATION, ORGANIZATION, HelpPage.PATH);

    private final List<SideNavItem> links = new ArrayList<>();

    private PageLinks(PageRights rights, Predicate<MenuEntry> wanted) {
        var conditions = new ArrayList<Signal<Boolean>>();
        MenuConfiguration.getMenuEntries().stream().filter(wanted).forEach(entry -> {
            var link = link(entry);
            links.add(link);
            getContent().addItem(link);
            needed(entry).ifPresent(permission -> {
                var shown = rights.include(permission).now();
                link.bindVisible(shown);
                conditions.add(shown);
            });
        });
        if (conditions.size() == links.size()) {
            bindVisible(Signal.computed(() -> conditions.stream().anyMatch(Signal::get)));
        }
    }

    static PageLinks toPages(PageRights rights) {
        return new PageLinks(rights, entry -> SECTIONS.stream().noneMatch(section -> isIn(section, entry)))
                .named("frame.pages");
    }

    static PageLinks toConfiguration(PageRights rights) {
        return new PageLinks(rights, entry -> isIn(CONFIGURATION, entry)).headed("frame.configuration");
    }

    static PageLinks toOrganization(PageRights rights) {
        return new PageLinks(rights, entry -> isIn(ORGANIZATION, entry)).headed("frame.organization");
    }

    static PageLinks toHelp(PageRights rights) {
        return new PageLinks(rights, entry -> isIn(HelpPage.PATH, entry)).named("frame.help");
    }

    /** Follows the environment of the tab. */
    void refresh(UI ui) {
        var parameters = EnvironmentScope.find(ui)
                .map(environment -> EnvironmentScope.parameters(environment.id()))
                .orElseGet(QueryParameters::empty);
        links.forEach(link -> link.setQueryParameters(parameters));
    }

    /** What the member may not see is not linked. */
    private static Optional<Permission> needed(MenuEntry entry) {
        return Optional.ofNullable(entry.menuClass())
                .map(view -> view.getAnnotation(MenuRequires.class))
                .map(needed -> new Permission(needed.resource(), needed.level()));
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
        link.setMatchNested(entry.menuClass() != StartView.class);
        return link;
    }
}
