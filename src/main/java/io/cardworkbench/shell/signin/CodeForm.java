package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** Takes the code to Spring Security, as a form of the browser: a page can't sign anybody in by itself. */
class CodeForm extends Composite<Div> {

    private static final String FIELD = "code-field";

    CodeForm(Optional<SignInProblem> problem) {
        var code = new Input();
        code.setId(FIELD);
        code.getElement()
                .setAttribute("name", SecondStepFilter.CODE)
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("autocapitalize", "none")
                .setAttribute("autofocus", true)
                .setAttribute("required", true);
        var label = new NativeLabel(getTranslation("sign-in.code.label"));
        label.setFor(FIELD);
        var submit = new NativeButton(getTranslation("sign-in.code.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("code-submit");
        var form = new Element("form");
        form.setAttribute("method", "post").setAttribute("action", SecondStep.PATH);
        token().ifPresent(form::appendChild);
        form.appendChild(label.getElement(), code.getElement(), submit.getElement());
        getContent().addClassName("code-form");
        problem.ifPresent(why -> getContent().add(explanation(why)));
        getContent().getElement().appendChild(form);
        getContent().add(new RouterLink(getTranslation("sign-in.code.back"), SignInView.class));
    }

    private Paragraph explanation(SignInProblem problem) {
        var words = new Paragraph(getTranslation("sign-in.code." + problem));
        words.addClassName("code-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    /** Without it, the form would count as forged. */
    private static Optional<Element> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .filter(CsrfToken.class::isInstance)
                .map(CsrfToken.class::cast)
                .map(token -> new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", token.getParameterName())
                        .setAttribute("value", token.getToken()));
    }
}
