package io.cardworkbench.rest.arrival;

import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Hands on bodies of the API that are UTF-8 to the letter. The readers of JSON guess other charsets, and pass over bytes that are none. */
@ControllerAdvice(basePackages = "io.cardworkbench")
class ReadAsUtf8 extends RequestBodyAdviceAdapter {

    private static final char MARK = '\uFEFF';

    @Override
    public boolean supports(
            MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type target,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        return new Checked(
                message.getHeaders(), withoutMark(decoded(message.getBody().readAllBytes())));
    }

    private static CharBuffer decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
        } catch (CharacterCodingException other) {
            throw new ApiProblem(ProblemType.INVALID_BODY, "The body is not UTF-8");
        }
    }

    /** Some editors and languages put one before a text. It says nothing. */
    private static CharBuffer withoutMark(CharBuffer text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.position(1) : text;
    }

    private record Checked(HttpHeaders headers, CharBuffer text) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            var bytes = StandardCharsets.UTF_8.encode(text);
            return new ByteArrayInputStream(bytes.array(), bytes.arrayOffset(), bytes.remaining());
        }
    }
}
