package io.cardworkbench.shell.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import io.cardworkbench.signin.MemberSessions;
import org.springframework.stereotype.Component;

/**
 * Tells what members do on their pages from what pages send by themselves: a page that follows a job answers each push, and would
 * keep a session alive that nobody sits at.
 */
@Component
class SeeMembers implements VaadinServiceInitListener {

    /** Of a click, a key, a value that was entered, or a link that was followed. */
    private static final String EVENT = "event";

    private final transient MemberSessions sessions;

    SeeMembers(MemberSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addRequestHandler(new SeeingRequests());
    }

    private boolean isDoneByMember(ServerRpcHandler.RpcRequest request) {
        return request.getRpcInvocationsData()
                .valueStream()
                .anyMatch(invocation -> EVENT.equals(invocation.path("type").asString("")));
    }

    /** In place of Vaadin's own, which comes after it. */
    private final class SeeingRequests extends UidlRequestHandler {

        private static final long serialVersionUID = 1;

        @Override
        protected ServerRpcHandler createRpcHandler() {
            return new SeeingRpc();
        }
    }

    private final class SeeingRpc extends ServerRpcHandler {

        private static final long serialVersionUID = 1;

        @Override
        protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest invocations)
                throws MessageIdSyncException {
            if (isDoneByMember(invocations)) {
                sessions.seen();
            }
            super.handleRpc(ui, message, request, invocations);
        }
    }
}
