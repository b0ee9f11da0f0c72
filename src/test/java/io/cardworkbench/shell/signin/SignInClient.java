package io.cardworkbench.shell.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Asks for pages as a browser does that runs no script. */
final class SignInClient {

    private static final Pattern TOKEN = Pattern.compile(
            "<meta[^>]*name=\"_csrf\"[^>]*content=\"([^\"]*)\"|<meta[^>]*content=\"([^\"]*)\"[^>]*name=\"_csrf\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI base;

    SignInClient(int port) {
        base = URI.create("http://localhost:" + port);
    }

    /** Comes with the session of somebody else. */
    SignInClient with(String session) {
        var cookie = new HttpCookie("JSESSIONID", session);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(base, cookie);
        return this;
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(path, "text/html");
    }

    HttpResponse<String> get(String path, String accept, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", accept);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Goes where an answer leads. */
    HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        var to = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
        return http.send(
                HttpRequest.newBuilder(to).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    /** Forgets all cookies with a name. */
    void forget(String name) {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
    }

    HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        return post(
                "/login",
                "username=" + encoded(email) + "&password=" + encoded(password) + "&_csrf=" + encoded(token()));
    }

    void signOut() throws IOException, InterruptedException {
        post("/logout", "_csrf=" + encoded(token("/tools")));
    }

    /** The second step. */
    HttpResponse<String> giveCode(String code) throws IOException, InterruptedException {
        return post("/login/code", "code=" + encoded(code) + "&_csrf=" + encoded(token()));
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    boolean isSignedIn() throws IOException, InterruptedException {
        return get("/tools").statusCode() == 200;
    }

    private String token() throws IOException, InterruptedException {
        return token("/login");
    }

    private String token(String page) throws IOException, InterruptedException {
        var matcher = TOKEN.matcher(get(page).body());
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
