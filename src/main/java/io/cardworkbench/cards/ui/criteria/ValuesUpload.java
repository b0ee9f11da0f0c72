package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.Texts;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads values from a text file that is dropped or chosen. */
final class ValuesUpload extends Composite<Upload> {

    private static final int MEGABYTES = 5;

    private static final int MAX_BYTES = MEGABYTES * 1024 * 1024;

    private final Texts texts;
    private final String field;
    private final Consumer<String> content;
    private final Consumer<String> problem;

    ValuesUpload(Texts texts, String field, Consumer<String> content, Consumer<String> problem) {
        this.texts = texts;
        this.field = field;
        this.content = content;
        this.problem = problem;
        var choose = new Button(texts.of("criterion.file.choose"));
        choose.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        choose.setAriaLabel(texts.of("criterion.file.choose.label", field));
        var upload = getContent();
        upload.addClassName("values-upload");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(texts.of("criterion.file.drop")));
        upload.setDropLabelIcon(new Span());
        upload.setAcceptedFileExtensions(".csv", ".txt");
        upload.setMaxFileSize(MAX_BYTES);
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(rejected -> refuse("criterion.file.rejected"));
        upload.setI18n(words());
        upload.setUploadHandler(this::receive);
    }

    private UploadI18N words() {
        var file = new UploadI18N.File()
                .setRetry(texts.of("criterion.file.retry"))
                .setStart(texts.of("criterion.file.start"))
                .setRemove(texts.of("criterion.file.remove"));
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(texts.of("criterion.file.reading"))
                .setStalled(texts.of("criterion.file.stalled"))
                .setProcessing(texts.of("criterion.file.reading"))
                .setHeld(texts.of("criterion.file.held"));
        var left = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(texts.of("criterion.file.left"))
                .setUnknown(texts.of("criterion.file.left.unknown"));
        return new UploadI18N()
                .setFile(file)
                .setUploading(new UploadI18N.Uploading().setStatus(status).setRemainingTime(left));
    }

    private void receive(UploadEvent event) throws IOException {
        var bytes = event.getInputStream().readNBytes(MAX_BYTES + 1);
        InPage.run(event.getUI(), () -> take(bytes));
    }

    private void take(byte[] bytes) {
        getContent().clearFileList();
        if (bytes.length > MAX_BYTES) {
            refuse("criterion.file.rejected");
            return;
        }
        text(bytes).ifPresentOrElse(content, () -> refuse("criterion.file.encoding"));
    }

    /** Other encodings, pictures and spreadsheets have bytes that are no UTF-8, or such as no text has. */
    private static Optional<String> text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString()).filter(read -> read.indexOf('\0') < 0 && !read.startsWith("%PDF-"));
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private void refuse(String key) {
        getContent().clearFileList();
        problem.accept(texts.of(key, field, MEGABYTES));
    }
}
