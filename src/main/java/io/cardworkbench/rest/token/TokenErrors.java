package io.cardworkbench.rest.token;

import io.cardworkbench.rest.ApiJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Refuses token requests in the form of RFC 6749, section 5.2, which is the one that their clients read. */
@Component
public final class TokenErrors {

    public static final String INVALID_REQUEST = "invalid_request";
    public static final String TEMPORARILY_UNAVAILABLE = "temporarily_unavailable";

    private final ApiJson json;

    public TokenErrors(ApiJson json) {
        this.json = json;
    }

    public void to(HttpServletResponse response, HttpStatus status, String error, String description)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(body(error, description).getBytes(StandardCharsets.UTF_8));
    }

    public String body(String error, String description) {
        var body = new LinkedHashMap<String, String>();
        body.put("error", error);
        body.put("error_description", description);
        return json.write(body);
    }
}
