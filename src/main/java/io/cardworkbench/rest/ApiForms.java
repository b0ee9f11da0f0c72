package io.cardworkbench.rest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** What times and constants look like in the API. */
final class ApiForms extends SimpleModule {

    private static final long serialVersionUID = 1;

    ApiForms() {
        super("api-forms");
        addSerializer(new Times());
        addSerializer(new Constants());
    }

    /** ISO 8601, in UTC, with milliseconds. */
    private static final class Times extends StdSerializer<Instant> {

        private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
                .withZone(ZoneOffset.UTC);

        Times() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant time, JsonGenerator json, SerializationContext context) {
            json.writeString(FORM.format(time));
        }
    }

    private static final class Constants extends ValueSerializer<Enum<?>> {

        @Override
        public Class<?> handledType() {
            return Enum.class;
        }

        @Override
        public void serialize(Enum<?> constant, JsonGenerator json, SerializationContext context) {
            json.writeString(ApiName.of(constant));
        }
    }
}
