package io.cardworkbench.shell.signin.passkey;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A part of a form of the browser without which it would count as forged. */
public final class CsrfInput {

    private CsrfInput() {}

    /** Nothing where nobody asks for it. */
    public static Optional<Element> ofCurrentRequest() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .filter(CsrfToken.class::isInstance)
                .map(CsrfToken.class::cast)
                .map(token -> hidden(token.getParameterName()).setAttribute("value", token.getToken()));
    }

    static Element hidden(String name) {
        return new Element("input").setAttribute("type", "hidden").setAttribute("name", name);
    }
}
