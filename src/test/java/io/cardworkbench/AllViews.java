package io.cardworkbench;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the views of the application; Karibu's own search overlooks those that are not public, and that is all. */
final class AllViews {

    private AllViews() {}

    static Routes find() {
        var views = classes(new AnnotationTypeFilter(Route.class));
        views.addAll(classes(new AnnotationTypeFilter(Layout.class)));
        return new Routes(views, errorViews(), true);
    }

    private static Set<Class<? extends Component>> classes(TypeFilter wanted) {
        var classes = new LinkedHashSet<Class<? extends Component>>();
        names(wanted).forEach(name -> classes.add(load(name).asSubclass(Component.class)));
        return classes;
    }

    @SuppressWarnings("unchecked")
    private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
        var classes = new LinkedHashSet<Class<? extends HasErrorParameter<?>>>();
        names(new AssignableTypeFilter(HasErrorParameter.class))
                .forEach(name -> classes.add((Class<? extends HasErrorParameter<?>>) load(name)));
        return classes;
    }

    private static Set<String> names(TypeFilter wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(wanted);
        var names = new LinkedHashSet<String>();
        scanner.findCandidateComponents("io.cardworkbench").forEach(found -> names.add(found.getBeanClassName()));
        return names;
    }

    private static Class<?> load(String name) {
        return ClassUtils.resolveClassName(name, AllViews.class.getClassLoader());
    }
}
