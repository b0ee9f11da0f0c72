package io.cardworkbench.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A request whose answer has at most as many items as {@link Query#limit()} says; for the description of the API. */
@Parameter(
        name = Query.LIMIT,
        in = ParameterIn.QUERY,
        description = "How many to answer",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesLimit {}
