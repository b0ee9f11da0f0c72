package io.cardworkbench.shell.signin;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Says in an open page that its session is over, and leads to sign-in. */
@Component
class EndOfSession implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(EndOfSession::messages);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        // Not the static way: there is no current service yet when a request comes without its session.
        var texts = info.getService().getInstantiator().getI18NProvider();
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("sign-in.ended.title", info.getLocale()));
        messages.setSessionExpiredMessage(texts.getTranslation("sign-in.ended.message", info.getLocale()));
        return messages;
    }
}
