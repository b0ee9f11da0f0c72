package io.cardworkbench.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are as small as the client allows. */
@OnH2
class CompressionTest extends ApiContract {

    @Test
    void compressesALongAnswerForThoseWhoTakeIt() throws IOException {
        cards.send(environment, template, 100);
        var plain = api.get(path("cards"));

        var compressed = api.bytes(path("cards"), "Accept-Encoding", "gzip");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(compressed.headers().allValues("Vary").toString()).containsIgnoringCase("accept-encoding");
        assertThat(compressed.body()).hasSizeLessThan(plain.body().length() / 5);
        try (var content = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(content.readAllBytes(), UTF_8)).isEqualTo(plain.body());
        }
    }

    /** A strong tag promises the same bytes, which compressing would break. */
    @Test
    void leavesAnAnswerAsItIsThatATagStandsFor() {
        for (var card = 0; card < 20; card++) {
            cards.send(cards.card(environment, template, "anna"));
        }
        var address = path("users/anna/cards");
        var plain = api.get(address);

        var asked = api.bytes(address, "Accept-Encoding", "gzip");

        assertThat(plain.body()).hasSizeGreaterThan(4_000);
        assertThat(plain.header("ETag")).startsWith("\"");
        assertThat(asked.headers().firstValue("ETag")).contains(plain.header("ETag"));
        assertThat(asked.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(new String(asked.body(), UTF_8)).isEqualTo(plain.body());
        assertThat(api.get(address, "Accept-Encoding", "gzip", "If-None-Match", plain.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip"})
    void refusesACompressedBodyAndSaysWhichItTakes(String encoding) {
        var refused = api.send(
                "POST",
                path("cards"),
                BodyPublishers.ofByteArray(new byte[] {31, -117, 8}),
                "Content-Type",
                "application/json",
                "Content-Encoding",
                encoding);

        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.header("Accept-Encoding")).isEqualTo("identity");
        assertThat(refused.json().path("detail").asString()).contains("without Content-Encoding");
    }

    @Test
    void takesABodyThatSaysThatItIsNotCompressed() {
        var taken = api.post(
                path("cards"),
                "{\"cardTemplateId\": \"%s\", \"userIds\": [\"anna\"]}".formatted(template.id()),
                "Content-Encoding",
                "identity");

        assertThat(taken.status()).isEqualTo(201);
    }

    @Test
    void keepsNoEventBackToCompressIt() {
        var live = api.opened(path("users/anna/cards"), "text/event-stream", "Accept-Encoding", "gzip");

        assertThat(live.status()).isEqualTo(200);
        assertThat(live.header("Content-Encoding")).isEmpty();
    }
}
