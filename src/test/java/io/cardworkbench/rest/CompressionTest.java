package io.cardworkbench.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.OnH2;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

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

    @Test
    void keepsNoEventBackToCompressIt() {
        var live = api.opened(path("users/anna/cards"), "text/event-stream", "Accept-Encoding", "gzip");

        assertThat(live.status()).isEqualTo(200);
        assertThat(live.header("Content-Encoding")).isEmpty();
    }
}
