package io.cardworkbench.rest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API of a running server, as a system does. */
public final class ApiClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final @Nullable String token;

    private ApiClient(String base, @Nullable String token) {
        this.base = base;
        this.token = token;
    }

    /** A caller without a token. */
    public static ApiClient at(int port) {
        return new ApiClient("http://localhost:" + port, null);
    }

    public ApiClient withToken(@Nullable String newToken) {
        return new ApiClient(base, newToken);
    }

    /** The token that it calls with. */
    public String token() {
        return Objects.requireNonNull(token);
    }

    /** The same caller with a new token of a credential. */
    public ApiClient authenticated(String clientId, String secret) {
        var answer = token("grant_type=client_credentials", "", clientId, secret);
        return withToken(answer.json().path("access_token").stringValue());
    }

    /** Asks for a token, with parameters in the form and in the query. */
    public Answered token(String form, String query, String clientId, String secret) {
        var basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token" + query)
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    public Answered get(String path, String... headers) {
        return send(with(headers).uri(URI.create(base + path)).GET());
    }

    public Answered put(String path, String... headers) {
        return send(with(headers).uri(URI.create(base + path)).PUT(BodyPublishers.noBody()));
    }

    public Answered post(String path, String body, String... headers) {
        return send(with(headers)
                .uri(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Anything else. */
    public Answered send(String method, String path, BodyPublisher body, String... headers) {
        return send(with(headers).uri(URI.create(base + path)).method(method, body));
    }

    /** The first event of a stream, or the answer if it is no stream. */
    public String firstEvent(String path) throws IOException {
        var request = with("Accept", "text/event-stream").uri(URI.create(base + path));
        var read = new StringBuilder();
        try (var answer = open(request).body();
                var lines = new BufferedReader(new InputStreamReader(answer, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                read.append(line);
            }
        }
        return read.toString();
    }

    /** An answer without its body, which may have no end. */
    public Answered opened(String path, String accept, String... headers) {
        var request = with(headers).header("Accept", accept).uri(URI.create(base + path));
        var answer = open(request);
        try (var _ = answer.body()) {
            return new Answered(answer, "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** An answer byte for byte. */
    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return exchange(with(headers).uri(URI.create(base + path)), BodyHandlers.ofByteArray());
    }

    /** A value as it stands in a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder with(String... headers) {
        var builder = HttpRequest.newBuilder();
        if (token != null) {
            builder.header("Authorization", "Bearer " + token);
        }
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static Answered send(HttpRequest.Builder request) {
        var answer = exchange(request, BodyHandlers.ofString());
        return new Answered(answer, answer.body());
    }

    private static HttpResponse<InputStream> open(HttpRequest.Builder request) {
        return exchange(request, BodyHandlers.ofInputStream());
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return HTTP.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answered(HttpResponse<?> response, String body) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** What stands in the frame of the answer. */
        public JsonNode data() {
            return json().path("data");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The last part of the type of a problem, such as {@code unknown-parameter}. */
        public String problem() {
            var type = json().path("type").asString("");
            return type.substring(type.lastIndexOf(':') + 1);
        }
    }
}
