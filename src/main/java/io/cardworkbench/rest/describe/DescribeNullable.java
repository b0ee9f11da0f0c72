package io.cardworkbench.rest.describe;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the description of the API what is always there and what may be null, as the records say it in the code. */
@Component
class DescribeNullable implements ModelConverter {

    private static final String NULL = "null";

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        var parts = DescribeConstants.classOf(type.getType()).getRecordComponents();
        if (schema != null && parts != null) {
            Schema<?> model = schema.get$ref() == null
                    ? schema
                    : context.getDefinedModels().get(name(schema));
            if (model != null && model.getProperties() != null) {
                describe(model, parts);
            }
        }
        return schema;
    }

    private static void describe(Schema<?> model, RecordComponent[] parts) {
        var required = new ArrayList<String>(model.getRequired() == null ? List.of() : model.getRequired());
        for (var part : parts) {
            Schema<?> property = model.getProperties().get(part.getName());
            if (required.contains(part.getName())) {
                continue;
            }
            if (!part.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(part.getName());
            } else if (property != null) {
                model.addProperty(part.getName(), orNull(property));
            }
        }
        model.setRequired(required);
    }

    private static Schema<?> orNull(Schema<?> property) {
        if (property.get$ref() != null) {
            return new JsonSchema().oneOf(List.of(property, new JsonSchema().types(Set.of(NULL))));
        }
        if (property.getTypes() != null) {
            property.addType(NULL);
            if (property.getEnum() != null) {
                property.addEnumItemObject(null);
            }
        }
        return property;
    }

    private static String name(Schema<?> reference) {
        var path = reference.get$ref();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
