package io.cardworkbench.support;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the component scan away from test components, as Spring Boot does by itself only where it runs a test. */
final class WithoutTestClasses extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) {
        var annotations = type.getAnnotationMetadata();
        return annotations.isAnnotated(TestComponent.class.getName())
                || annotations.isAnnotated(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutTestClasses;
    }

    @Override
    public int hashCode() {
        return WithoutTestClasses.class.hashCode();
    }
}
