package io.cardworkbench.start;

import io.cardworkbench.Application;
import java.io.IOException;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/** Leaves out what was compiled for tests. */
final class OnlyOfTheApplication implements TypeFilter {

    private static final String APPLICATION = Application.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toString();

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
        return !type.getResource().getURL().toString().startsWith(APPLICATION);
    }
}
