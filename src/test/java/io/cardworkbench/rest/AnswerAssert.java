package io.cardworkbench.rest;

import io.cardworkbench.rest.ApiClient.Answered;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Claims about answers of the API. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answered> {

    private AnswerAssert(Answered answer) {
        super(answer, AnswerAssert.class);
    }

    public static AnswerAssert assertThat(Answered answer) {
        return new AnswerAssert(answer);
    }

    /** It says that a request is refused, and why. */
    public AnswerAssert refuses(int status, String problem) {
        Assertions.assertThat(actual.status()).as(actual.body()).isEqualTo(status);
        Assertions.assertThat(actual.problem()).as(actual.body()).isEqualTo(problem);
        Assertions.assertThat(actual.header("Content-Type")).startsWith("application/problem+json");
        Assertions.assertThat(actual.json().path("detail").asString()).isNotEmpty();
        return this;
    }

    /** The same for one parameter, header or part of the body. */
    public AnswerAssert refuses(int status, String problem, String field) {
        refuses(status, problem);
        Assertions.assertThat(actual.json().path("field").asString())
                .as(actual.body())
                .isEqualTo(field);
        return this;
    }
}
