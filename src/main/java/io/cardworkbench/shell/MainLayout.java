package io.cardworkbench.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentColor;
import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.ui.EnvironmentMark;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.shell.palette.Palette;
import io.cardworkbench.shell.palette.ShortcutsHelp;
import io.cardworkbench.signin.factor.SecondFactorService;
import io.cardworkbench.start.Installation;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The frame around every page of a signed-in member. */
@Layout
@JsModule("context://assets/accessible.js")
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final PageFrame page;
    private final WorkbenchDrawer drawer;
    private final PageTrail trail = new PageTrail();
    private final Palette palette;

    MainLayout(
            EnvironmentService environments,
            MemberService members,
            AuthenticationContext authentication,
            Installation installation,
            List<Finder> finders,
            SecondFactorService factors) {
        palette = new Palette(finders);
        var rights = PageRights.of(UI.getCurrent());
        page = new PageFrame(installation.mode(), new FactorNotice(factors, rights));
        drawer = new WorkbenchDrawer(environments, rights);
        setPrimarySection(Section.DRAWER);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("frame.drawer")));
        addToDrawer(drawer);
        addToNavbar(header(new UserMenu(members.current(), authentication)));
        setContent(page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.show(content.getElement());
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        page.clear();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        palette.close();
        drawer.refresh();
        trail.show(event);
        EnvironmentMark.paint(
                getElement(),
                EnvironmentScope.find(event.getLocationChangeEvent().getUI())
                        .map(Environment::color)
                        .orElse(EnvironmentColor.GRAY));
    }

    private Header header(UserMenu userMenu) {
        var skip = new NativeButton(getTranslation("frame.skip"), click -> page.focus());
        skip.addClassName("skip-link");
        var toggle = new DrawerToggle();
        toggle.setIcon(new SvgIcon("assets/icons/menu.svg"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("frame.toggle"));
        var header = new Header(skip, toggle, trail, palette, new ShortcutsHelp(), userMenu);
        header.addClassName("frame-header");
        return header;
    }
}
