package io.cardworkbench.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * Lets pages whose proxy refuses WebSocket change to long polling after three attempts in as many seconds. Vaadin would try
 * thirteen times, five seconds apart, and the page would show nothing new for more than a minute.
 */
@Component
class FallBackQuickly implements VaadinServiceInitListener {

    private static final String RETRIES = "2";
    private static final String MILLIS_BETWEEN = "1000";

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(init -> {
            var push = init.getUI().getPushConfiguration();
            push.setParameter("maxWebsocketErrorRetries", RETRIES);
            push.setParameter("reconnectInterval", MILLIS_BETWEEN);
        });
    }
}
