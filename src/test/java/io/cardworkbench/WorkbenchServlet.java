package io.cardworkbench;

import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServletService;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.spring.SpringInstantiator;
import org.springframework.context.ApplicationContext;

/** Takes everything that makes up views from Spring, as in production; Karibu's own would leave titles untranslated. */
final class WorkbenchServlet extends MockSpringServlet {

    /** Found once: the search reads every class. */
    private static final Routes VIEWS = AllViews.find();

    WorkbenchServlet(ApplicationContext context) {
        super(VIEWS, context, UI::new);
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        var service = new MockSpringServletService(this, configuration, ctx, uiFactory) {
            @Override
            public Instantiator getInstantiator() {
                return new SpringInstantiator(this, ctx);
            }
        };
        service.init();
        routes.register(service.getContext());
        return service;
    }
}
