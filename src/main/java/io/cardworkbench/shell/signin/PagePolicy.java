package io.cardworkbench.shell.signin;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Base64;
import java.util.Locale;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * Says what browsers may do with pages: run no script but those of this server, and of those that stand in a page only the ones
 * that the server has marked for this one answer.
 *
 * @see <a href="../../../../../../../docs/decisions/0020-what-pages-may-do.md">Decision 20</a>
 */
@Component
class PagePolicy implements HeaderWriter, VaadinServiceInitListener {

    private static final String HEADER = "Content-Security-Policy";

    private static final String MARK = "nonce";

    private static final int MARK_BYTES = 18;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'nonce-%s' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final StringKeyGenerator marks = new Base64StringKeyGenerator(Base64.getEncoder(), MARK_BYTES);

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        var mark = marks.generateKey();
        request.setAttribute(PagePolicy.class.getName(), mark);
        response.setHeader(HEADER, String.format(Locale.ROOT, POLICY, mark));
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(PagePolicy::mark);
    }

    private static void mark(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(PagePolicy.class.getName()) instanceof String mark) {
            page.getDocument().select("script").attr(MARK, mark);
        }
    }
}
