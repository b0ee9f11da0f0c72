package io.cardworkbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.cardworkbench.kit.Region;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends every page in the language of its reader, and in the ways of their region. */
@Configuration(proxyBeanMethods = false)
class SpeakLanguage implements VaadinServiceInitListener {

    @Bean
    I18NProvider texts() {
        return new DefaultI18NProvider(LanguageChoice.LANGUAGES);
    }

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(SpeakLanguage::nameLanguage);
        service.getSource().addUIInitListener(SpeakLanguage::speak);
    }

    private static void nameLanguage(IndexHtmlResponse page) {
        var language = LanguageChoice.localeOf(page.getVaadinRequest()).getLanguage();
        page.getDocument().child(0).attr("lang", language);
    }

    private static void speak(UIInitEvent start) {
        var ui = start.getUI();
        var request = VaadinRequest.getCurrent();
        ui.setLocale(LanguageChoice.localeOf(request));
        Region.set(ui, BrowserLocales.of(request).region());
        sayWhenTheConnectionIsLost(ui);
    }

    private static void sayWhenTheConnectionIsLost(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(ui.getTranslation("connection.lost"));
        words.setDialogTextGaveUp(ui.getTranslation("connection.gave-up"));
    }
}
