package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import io.cardworkbench.shell.signin.passkey.CsrfInput;

/** Takes the code to Spring Security, as a form of the browser: a page can't sign anybody in by itself. */
class CodeForm extends Composite<Div> {

    private static final String FIELD = "code-field";

    CodeForm() {
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
        CsrfInput.ofCurrentRequest().ifPresent(form::appendChild);
        form.appendChild(label.getElement(), code.getElement(), submit.getElement());
        getContent().getElement().appendChild(form);
    }
}
