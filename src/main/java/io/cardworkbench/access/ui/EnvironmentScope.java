package io.cardworkbench.access.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The environment that a browser tab works in, which stands in its address and nowhere else.
 *
 * @see <a href="../../../../../../../docs/decisions/0006-the-address-names-the-environment.md">Decision 6</a>
 */
public final class EnvironmentScope {

    /** The parameter of every address of the workbench. */
    public static final String PARAMETER = "environment";

    private EnvironmentScope() {}

    /** The environment of this tab; there is one before any view for signed-in members is entered. */
    public static Environment of(UI ui) {
        return find(ui).orElseThrow(() -> new IllegalStateException("This tab has not entered an environment"));
    }

    /** Empty only on an error view whose address names no environment that exists. */
    public static Optional<Environment> find(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Environment.class));
    }

    /** What every link and every navigation inside the workbench carries. */
    public static QueryParameters parameters(EnvironmentId id) {
        return QueryParameters.of(PARAMETER, id.toString());
    }

    /** The same parameters, but for this environment. */
    static QueryParameters moved(QueryParameters parameters, EnvironmentId id) {
        var moved = new TreeMap<>(parameters.getParameters());
        moved.putAll(parameters(id).getParameters());
        return new QueryParameters(moved);
    }

    static boolean isNamedIn(QueryParameters parameters) {
        return parameters.getParameters().containsKey(PARAMETER);
    }

    /** Empty when no environment is named, several are, or the name can't be one. */
    static Optional<EnvironmentId> namedIn(QueryParameters parameters) {
        var named = parameters.getParameters(PARAMETER);
        return named.size() == 1 ? EnvironmentId.parse(named.getFirst()) : Optional.empty();
    }

    static void enter(UI ui, Environment environment) {
        ComponentUtil.setData(ui, Environment.class, environment);
    }

    static void leave(UI ui) {
        ComponentUtil.setData(ui, Environment.class, null);
    }
}
