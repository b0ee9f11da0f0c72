package io.cardworkbench.shell.palette;

import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Finder;
import io.cardworkbench.access.ui.Found;
import io.cardworkbench.access.ui.Place;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds environments by name; leads to their start. */
@Component
@Order(50)
class FindEnvironments implements Finder {

    private final EnvironmentService environments;

    FindEnvironments(EnvironmentService environments) {
        this.environments = environments;
    }

    @Override
    public List<Found> find(Place place, String text) {
        return environments.all().stream()
                .filter(environment -> Finder.isIn(environment.name(), text))
                .limit(MOST)
                .map(environment -> Found.in(
                        "environment", environment.name(), "", "", EnvironmentScope.parameters(environment.id())))
                .toList();
    }
}
