package io.cardworkbench.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a member chose for this browser; a cookie keeps it, so that the first byte of a page already knows. */
record RememberedChoice<E extends Enum<E>>(String cookie, Class<E> choices) {

    /** Nothing when a request has none, or one that does not exist. */
    Optional<E> in(@Nullable VaadinRequest request) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(sent -> sent.getName().equals(cookie))
                .flatMap(sent -> Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> choice.name().equals(sent.getValue())))
                .findFirst();
    }

    /** Sends the choice with the answer to the current request. */
    void remember(E choice) {
        var sent = new Cookie(cookie, choice.name());
        sent.setPath("/");
        sent.setHttpOnly(true);
        sent.setSecure(VaadinRequest.getCurrent().isSecure());
        sent.setAttribute("SameSite", "Lax");
        sent.setMaxAge((int) Duration.ofDays(365).toSeconds());
        VaadinResponse.getCurrent().addCookie(sent);
    }
}
