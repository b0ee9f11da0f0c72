package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.start.DemoAccount;

/** The members of the demo, with what each of them sees, each to sign in as with one click. */
class DemoAccounts extends Composite<Section> {

    private final String password;
    private final SignInForm form;

    DemoAccounts(String password, SignInForm form) {
        this.password = password;
        this.form = form;
        getContent().addClassName("demo-accounts");
        var accounts = new UnorderedList();
        accounts.addClassName("plain-list");
        for (var account : DemoAccount.values()) {
            accounts.add(row(account));
        }
        getContent().add(new H2(getTranslation("demo.title")), passwordLine(), accounts);
    }

    private Paragraph passwordLine() {
        var line = new Paragraph(new Span(getTranslation("demo.password")), new Code(password));
        line.addClassName("demo-password");
        return line;
    }

    private ListItem row(DemoAccount account) {
        var email = new Span(account.email());
        email.addClassName("demo-email");
        var sees = new Span(getTranslation("demo.sees." + account));
        sees.addClassName("muted");
        var words = new Div(email, sees);
        words.addClassName("demo-words");
        var use = new ActButton(getTranslation("demo.use"), () -> form.signIn(account.email(), password));
        use.addThemeVariants(ButtonVariant.TERTIARY);
        use.setAriaLabel(getTranslation("demo.use.label", account.email()));
        var row = new ListItem(words, use);
        row.addClassName("demo-account");
        return row;
    }
}
