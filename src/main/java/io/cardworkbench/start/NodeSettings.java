package io.cardworkbench.start;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether a node acts.
 *
 * @param lookOnly whether it does nothing by itself
 * @param adopt the place of a copied database that is to act from now on, as a node that looks at it says it
 */
@ConfigurationProperties("workbench")
record NodeSettings(
        @DefaultValue("false") boolean lookOnly,
        @DefaultValue("") String adopt) {}
