package io.cardworkbench.cards.api.template;

import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.TakenParameters;
import java.util.List;

/** What a request for a list of templates takes. */
final class TemplateParameters implements TakenParameters {

    /** As many as an answer can have. */
    private static final int MAX_NAMES = 1_000;

    private static final int MAX_NAME_LENGTH = 100;

    static final ApiParameter<List<String>> NAME = ApiParameter.texts(
            "cardTemplateName", "The name of the template; repeated, any of the names", MAX_NAME_LENGTH, MAX_NAMES);

    static final ApiParameter<Integer> OFFSET = Paging.offset(Integer.MAX_VALUE);

    @Override
    public List<ApiParameter<?>> all() {
        return List.of(NAME, Paging.LIMIT, OFFSET);
    }
}
