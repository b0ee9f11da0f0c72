package io.cardworkbench.rest;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about all of it. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    static final String PROBLEM = "Problem";
    static final String TOKEN = "accessToken";
    static final String BEARER = "bearer";
    static final String CREDENTIAL = "clientCredential";
    static final String TOKENS_TAG = "Tokens";

    private static final String DESCRIPTION = """
            Send cards to customers, find them, and take them back: a million at once, with a job that says what became of \
            each card. What a request does not know it refuses, so that a misspelt parameter never widens what it acts on.""";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(StrictParameters.class, EnvironmentId.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Card Workbench")
                        .version("1")
                        .description(DESCRIPTION)
                        .contact(new Contact().name("Whoever runs this server"))
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .tags(List.of(
                        tag(TOKENS_TAG, "How a system authenticates"),
                        tag("Cards", "Send cards, find them, pass on what customers did with them"),
                        tag("Cancel cards", "Take cards back, and see what became of each"),
                        tag("Customers", "What a customer sees")))
                .security(List.of(
                        new SecurityRequirement().addList(TOKEN, CredentialRole.EVENTS.key()),
                        new SecurityRequirement().addList(BEARER)))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, token())
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .description("The same, for clients that get it by themselves"))
                        .addSecuritySchemes(
                                CREDENTIAL,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Client id and secret of an API credential"))
                        .addSchemas(PROBLEM, DescribedProblem.schema()));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("An access token; it lives one hour")
                .flows(new OAuthFlows()
                        .clientCredentials(new OAuthFlow()
                                .tokenUrl(AdaptTokenRequest.PATH)
                                .scopes(new Scopes()
                                        .addString(CredentialRole.EVENTS.key(), "Send, find and cancel cards"))));
    }
}
