package io.cardworkbench.cards.api;

import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.TakenParameters;
import java.util.List;

/** What a request takes that asks for the first of some cards. */
final class LimitParameter implements TakenParameters {

    @Override
    public List<ApiParameter<?>> all() {
        return List.of(Paging.LIMIT);
    }
}
