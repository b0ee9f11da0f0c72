package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cardworkbench.access.Member;

/** Who is signed in, how the workbench looks to them, and the way out. */
class UserMenu extends Composite<MenuBar> {

    UserMenu(Member member, AuthenticationContext authentication) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassName("user-menu");
        var root = getContent().addItem(face(member));
        root.setAriaLabel(getTranslation("user.menu", member.name()));
        var menu = root.getSubMenu();
        menu.addComponent(whoIsIt(member));
        menu.addComponent(new Hr());
        addColorSchemes(menu.addItem(getTranslation("user.colors")).getSubMenu());
        menu.addItem(getTranslation("user.sign-out"), click -> authentication.logout());
    }

    private static Div face(Member member) {
        var avatar = new Avatar(member.name());
        avatar.addThemeVariants(AvatarVariant.SMALL);
        avatar.getElement().setAttribute("aria-hidden", "true");
        var email = new Span(member.email());
        email.addClassName("user-email");
        var face = new Div(avatar, email);
        face.addClassName("user-face");
        return face;
    }

    private static Div whoIsIt(Member member) {
        var name = new Span(member.name());
        name.addClassName("user-name");
        var email = new Span(member.email());
        email.addClassName("muted");
        var who = new Div(name, email);
        who.addClassName("user-who");
        return who;
    }

    private void addColorSchemes(SubMenu schemes) {
        for (var scheme : ColorSchemeChoice.values()) {
            var item = schemes.addItem(
                    getTranslation("colors." + scheme), click -> choose(schemes, click.getSource(), scheme));
            item.setCheckable(true);
            item.setChecked(scheme == ColorSchemeChoice.ofCurrentRequest());
        }
    }

    private static void choose(SubMenu schemes, MenuItem chosen, ColorSchemeChoice scheme) {
        scheme.apply();
        schemes.getItems().forEach(item -> item.setChecked(item.equals(chosen)));
    }
}
