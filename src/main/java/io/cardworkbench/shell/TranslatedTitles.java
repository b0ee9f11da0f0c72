package io.cardworkbench.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import org.springframework.stereotype.Component;

/** Reads what stands in {@code @PageTitle} as the key of a text. */
@Component
class TranslatedTitles implements PageTitleGenerator {

    @Override
    public String generatePageTitle(PageTitleContext context) {
        return context.value().isEmpty() ? "" : I18NProvider.translate(context.value());
    }
}
