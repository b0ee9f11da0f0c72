package io.cardworkbench.shell.signin;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.cardworkbench.shell.LanguageChoice;
import org.springframework.stereotype.Component;

/** Says in an open page that its session is over and leads to sign-in, or that it can't go on. */
@Component
class EndOfSession implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(EndOfSession::messages);
    }

    private static SystemMessages messages(SystemMessagesInfo info) {
        // Not the static way: there is no current service yet when a request comes without its session.
        var texts = info.getService().getInstantiator().getI18NProvider();
        var locale = LanguageChoice.localeOf(info.getRequest());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("sign-in.ended.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("sign-in.ended.message", locale));
        messages.setInternalErrorCaption(texts.getTranslation("error.internal.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("error.internal.reload", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("error.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("error.cookies.message", locale));
        return messages;
    }
}
