package io.cardworkbench.shell.account;

import com.vaadin.flow.component.html.Image;
import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** Draws a text so that phones can read it; nothing of it is fetched from anywhere. */
final class QrImage {

    private static final int BORDER = 4;

    private QrImage() {}

    static Image of(String text, String words) {
        var svg = svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
        var image = new Image(
                "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)),
                words);
        image.addClassName("qr");
        return image;
    }

    private static String svg(QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        var width = code.size + 2 * BORDER;
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\">"
                        + "<rect width=\"100%%\" height=\"100%%\" fill=\"#fff\"/><path d=\"%s\" fill=\"#000\"/></svg>",
                width,
                width,
                path);
    }
}
