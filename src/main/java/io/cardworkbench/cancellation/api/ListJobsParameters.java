package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.JobState;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.Paging;
import io.cardworkbench.rest.TakenParameters;
import java.util.List;
import java.util.Set;

/** What a request for a list of jobs takes. */
final class ListJobsParameters implements TakenParameters {

    static final ApiParameter<Set<JobState>> STATE =
            ApiParameter.anyOf("state", "Only jobs in this state; repeated, in any of the states", JobState.class);

    static final ApiParameter<Boolean> MINE = ApiParameter.flag("mine", "true: only jobs of this credential");

    static final ApiParameter<Integer> OFFSET = Paging.offset(Integer.MAX_VALUE);

    @Override
    public List<ApiParameter<?>> all() {
        return List.of(STATE, MINE, Paging.LIMIT, OFFSET);
    }
}
