package io.cardworkbench.rest.arrival;

import io.cardworkbench.rest.ApiProblem;
import io.cardworkbench.rest.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Hands on bodies of the API that are UTF-8 to the letter. The readers of JSON guess other charsets, and pass over bytes that are none. */
@ControllerAdvice(basePackages = "io.cardworkbench")
class ReadAsUtf8 extends RequestBodyAdviceAdapter {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** Enough to check a body a piece at a time, and too little to matter beside it. */
    private static final int PIECE = 4_096;

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
        var body = message.getBody().readAllBytes();
        if (hasZero(body) || !isUtf8(body)) {
            throw new ApiProblem(ProblemType.INVALID_BODY, "The body is no JSON in UTF-8");
        }
        return new Checked(message.getHeaders(), withoutMark(body));
    }

    /** JSON in UTF-8 has none; in other charsets it has, and could often be UTF-8 as well. */
    private static boolean hasZero(byte[] body) {
        for (var next : body) {
            if (next == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(byte[] body) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(body);
        var piece = CharBuffer.allocate(PIECE);
        var result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(bytes, piece.clear(), true);
        }
        return !result.isError();
    }

    /** Some editors and languages put one before a text. It says nothing. */
    private static InputStream withoutMark(byte[] body) {
        var isMarked = body.length >= MARK.length && Arrays.equals(MARK, 0, MARK.length, body, 0, MARK.length);
        var start = isMarked ? MARK.length : 0;
        return new ByteArrayInputStream(body, start, body.length - start);
    }

    private record Checked(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
