package io.cardworkbench.rest.describe;

import io.cardworkbench.rest.token.TokenEndpoint;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springdoc.core.customizers.OpenApiBuilderCustomizer;
import org.springdoc.core.customizers.ServerBaseUrlCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.service.OpenAPIService;
import org.springdoc.core.service.SecurityService;
import org.springdoc.core.utils.PropertyResolverUtils;
import org.springframework.stereotype.Component;

/**
 * Says in full where tokens are, by the address that each caller came by, as springdoc says it of the server: a path alone leads
 * past the prefix below which a proxy serves the workbench, and some programs don't complete it at all.
 */
@Component
class DescribeAddresses extends OpenAPIService {

    DescribeAddresses(
            Optional<OpenAPI> api,
            SecurityService security,
            SpringDocConfigProperties properties,
            PropertyResolverUtils resolver,
            Optional<List<OpenApiBuilderCustomizer>> builders,
            Optional<List<ServerBaseUrlCustomizer>> servers,
            Optional<JavadocProvider> javadoc) {
        super(api, security, properties, resolver, builders, servers, javadoc);
    }

    @Override
    public void updateServers(String address, OpenAPI api) {
        super.updateServers(address, api);
        var token = api.getComponents().getSecuritySchemes().get(OpenApiConfiguration.TOKEN);
        Objects.requireNonNull(token).getFlows().getClientCredentials().setTokenUrl(address + TokenEndpoint.PATH);
    }
}
