package io.cardworkbench.rest.accept;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Answers JSON to whoever asks for it in a charset: it has only one, so that the parameter says nothing. Spring would take most charsets
 * for a fault of the server, and call UTF-8 by the name of others.
 */
@Configuration(proxyBeanMethods = false)
class JsonHasOneCharset implements WebMvcConfigurer {

    private static final String CHARSET = "charset";

    private final HeaderContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(this::accepted));
    }

    private List<MediaType> accepted(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        return header.resolveMediaTypes(request).stream()
                .map(type -> isJson(type) ? withoutCharset(type) : type)
                .toList();
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
    }

    private static MediaType withoutCharset(MediaType type) {
        var parameters = new LinkedHashMap<>(type.getParameters());
        parameters.remove(CHARSET);
        return new MediaType(type.getType(), type.getSubtype(), parameters);
    }
}
