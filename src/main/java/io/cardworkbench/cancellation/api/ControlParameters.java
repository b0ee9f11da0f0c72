package io.cardworkbench.cancellation.api;

import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.JobSpeed;
import io.cardworkbench.cancellation.job.QueuePlace;
import io.cardworkbench.rest.ApiName;
import io.cardworkbench.rest.ApiParameter;
import io.cardworkbench.rest.GivenValues;
import io.cardworkbench.rest.StrictParameters;
import io.cardworkbench.rest.TakenParameters;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;
import java.util.stream.Stream;

/** What requests take that control a job. */
final class ControlParameters {

    private ControlParameters() {}

    /** Where a job is put in the queue. */
    static final class Move implements TakenParameters {

        static final ApiParameter<JobId> BEFORE =
                ApiParameter.value("before", "The id of the queued job that it is to come before", Move::job);

        static final ApiParameter<JobId> AFTER = ApiParameter.value(
                "after", "The id of the queued job that it is to come after; goes with no before", Move::job);

        @Override
        public List<ApiParameter<?>> all() {
            return List.of(BEFORE, AFTER);
        }

        static QueuePlace place(StrictParameters parameters) {
            var before = parameters.get(BEFORE);
            var after = parameters.get(AFTER);
            if (before.isPresent() && after.isPresent()) {
                throw StrictParameters.invalid(AFTER.name(), "goes with no before");
            }
            return before.<QueuePlace>map(QueuePlace.Before::new)
                    .or(() -> after.map(QueuePlace.After::new))
                    .orElseGet(QueuePlace.Head::new);
        }

        private static JobId job(GivenValues given) {
            return JobId.parse(given.one()).orElseThrow(() -> given.refused("is the id of a job"));
        }
    }

    /** How fast a job goes. */
    static final class Speed implements TakenParameters {

        private static final List<String> NAMES =
                Stream.of(JobSpeed.values()).map(ApiName::of).toList();

        static final ApiParameter<JobSpeed> SPEED = new ApiParameter<>(
                "speed", "How fast it is to go", true, () -> new StringSchema()._enum(NAMES), Speed::speed);

        @Override
        public List<ApiParameter<?>> all() {
            return List.of(SPEED);
        }

        private static JobSpeed speed(GivenValues given) {
            return ApiName.find(JobSpeed.class, given.one())
                    .orElseThrow(() -> given.refused("is one of " + String.join(", ", NAMES)));
        }
    }
}
