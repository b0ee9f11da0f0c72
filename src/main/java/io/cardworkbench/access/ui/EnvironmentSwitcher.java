package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.RouteParameters;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.EnvironmentService;

/** Shows the environment of this tab, and leads to the same place in another one. */
public final class EnvironmentSwitcher extends Composite<Select<Environment>> {

    private final transient EnvironmentService environments;

    public EnvironmentSwitcher(EnvironmentService environments) {
        this.environments = environments;
        var select = getContent();
        select.addClassName("environment-switcher");
        select.setAriaLabel(getTranslation("environment.label"));
        select.setPlaceholder(getTranslation("environment.choose"));
        select.setPrefixComponent(new SvgIcon("assets/icons/environment.svg"));
        select.setItemLabelGenerator(environment -> EnvironmentWords.name(this, environment));
        select.setRenderer(new ComponentRenderer<>(
                environment -> new EnvironmentMark(environment, EnvironmentWords.name(this, environment))));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                switchTo(change.getValue().id());
            }
        });
    }

    /** Shows what the address says; to be called after each navigation. */
    public void refresh(UI ui) {
        var all = environments.all();
        getContent().setItems(all);
        EnvironmentScope.find(ui)
                .flatMap(entered -> all.stream()
                        .filter(environment -> environment.id().equals(entered.id()))
                        .findFirst())
                .ifPresentOrElse(getContent()::setValue, getContent()::clear);
    }

    private void switchTo(EnvironmentId id) {
        var ui = UI.getCurrent();
        var view = ui.getActiveRouterTargetsChain().stream().findFirst().map(HasElement::getClass);
        var tied = view.map(type -> type.getAnnotation(TiedToEnvironment.class));
        if (tied.isPresent()) {
            ui.navigate(tied.get().otherwise(), RouteParameters.empty(), EnvironmentScope.parameters(id));
        } else {
            var location = ui.getActiveViewLocation();
            ui.navigate(location.getPath(), EnvironmentScope.moved(location.getQueryParameters(), id));
        }
    }
}
