package io.cardworkbench.cards.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request that acts on several cards only if its caller says so; for the description of the API. */
@Parameter(
        name = CardActionController.MULTIPLE,
        in = ParameterIn.QUERY,
        description = "1: several cards are meant",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"0", "1", "true", "false"}))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface TakesMultiple {}
