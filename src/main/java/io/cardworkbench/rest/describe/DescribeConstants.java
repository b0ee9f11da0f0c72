package io.cardworkbench.rest.describe;

import com.fasterxml.jackson.databind.JavaType;
import io.cardworkbench.rest.ApiName;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the description of the API which constants a value can be, by their names there. */
@Component
class DescribeConstants implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var constants = classOf(type.getType()).getEnumConstants();
        if (constants == null) {
            return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        }
        var names = new StringSchema();
        names.addType("string");
        names._enum(Arrays.stream(constants)
                .map(constant -> ApiName.of((Enum<?>) constant))
                .toList());
        return names;
    }

    /** What stands in the code comes as the one, what an annotation names as the other. */
    static Class<?> classOf(Type type) {
        if (type instanceof JavaType known) {
            return known.getRawClass();
        }
        return type instanceof Class<?> known ? known : Object.class;
    }
}
