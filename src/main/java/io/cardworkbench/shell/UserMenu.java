package io.cardworkbench.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.organization.Member;
import io.cardworkbench.shell.account.MyAccountView;

/** Who is signed in, how the workbench looks to them, and the way out. */
class UserMenu extends Composite<Div> {

    UserMenu(Member member, AuthenticationContext authentication) {
        var label = getTranslation("user.menu", member.email(), member.name());
        var opener = new Button(face(member));
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.setAriaLabel(label);
        var account = new RouterLink(getTranslation("account.title"), MyAccountView.class);
        var menu = new Popover(whoIsIt(member), account, colorSchemes(), languages(), signOut(authentication));
        menu.setTarget(opener);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(label);
        menu.addClassName("user-menu");
        menu.addOpenedChangeListener(change -> EnvironmentScope.find(UI.getCurrent())
                .ifPresent(environment -> account.setQueryParameters(EnvironmentScope.parameters(environment.id()))));
        getContent().addClassName("user");
        getContent().add(opener, menu);
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

    private RadioButtonGroup<ColorSchemeChoice> colorSchemes() {
        var schemes = new RadioButtonGroup<ColorSchemeChoice>(getTranslation("user.colors"));
        schemes.setItems(ColorSchemeChoice.values());
        schemes.setItemLabelGenerator(scheme -> getTranslation("colors." + scheme));
        schemes.setValue(ColorSchemeChoice.ofCurrentRequest());
        schemes.addValueChangeListener(change -> change.getValue().apply());
        return schemes;
    }

    private RadioButtonGroup<LanguageChoice> languages() {
        var languages = new RadioButtonGroup<LanguageChoice>(getTranslation("user.language"));
        languages.setItems(LanguageChoice.values());
        languages.setItemLabelGenerator(language -> getTranslation("language." + language));
        languages.setValue(LanguageChoice.ofCurrentRequest());
        languages.addValueChangeListener(change -> change.getValue().apply());
        return languages;
    }

    private Button signOut(AuthenticationContext authentication) {
        return new Button(getTranslation("user.sign-out"), click -> authentication.logout());
    }
}
