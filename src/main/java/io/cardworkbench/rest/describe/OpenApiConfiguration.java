package io.cardworkbench.rest.describe;

import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.token.TokenEndpoint;
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
    static final String CREDENTIAL = "clientCredential";
    static final String TOKENS_TAG = "Tokens";

    private static final String DESCRIPTION = """
            Send cards to customers, find them, and take them back: a million at once, with a job that says what became of \
            each card. What a request does not know it refuses, so that a misspelt parameter never widens what it acts on.""";

    private static final List<Tag> TAGS = List.of(
            tag(TOKENS_TAG, "How a system authenticates"),
            tag("Templates", "What cards are made from"),
            tag("Cards", "Send cards, find them, pass on what customers did with them"),
            tag("Events", "Send and cancel cards by the name of an event"),
            tag("Cancel cards", "Take cards back, and see what became of each"),
            tag("Customers", "What a customer sees"));

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(StrictParameters.class, EnvironmentId.class);
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(info())
                .tags(TAGS)
                .security(List.of(new SecurityRequirement().addList(TOKEN, CredentialRole.EVENTS.key())))
                .components(new Components()
                        .addSecuritySchemes(TOKEN, token())
                        .addSecuritySchemes(CREDENTIAL, credential())
                        .addSchemas(PROBLEM, DescribedProblem.schema()));
    }

    private static Info info() {
        return new Info()
                .title("Card Workbench")
                .version("1")
                .description(DESCRIPTION)
                .contact(new Contact().name("Whoever runs this server"))
                .license(new License().name("Apache-2.0").identifier("Apache-2.0"));
    }

    private static Tag tag(String name, String description) {
        return new Tag().name(name).description(description);
    }

    private static SecurityScheme credential() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("Client id and secret of an API credential");
    }

    private static SecurityScheme token() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("An access token; it lives one hour")
                .flows(new OAuthFlows()
                        .clientCredentials(new OAuthFlow()
                                .tokenUrl(TokenEndpoint.PATH)
                                .scopes(new Scopes()
                                        .addString(CredentialRole.EVENTS.key(), "Send, find and cancel cards"))));
    }
}
