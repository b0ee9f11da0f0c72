package io.cardworkbench.audit.ui;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.PageRights;
import io.cardworkbench.audit.AuditLine;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateService;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of the card templates that lines of the audit log mention by their ids, for those who may see templates. */
record TemplateNames(CardTemplateService templates, PageRights rights) {

    /** Those of the environment of a line, by id. */
    Map<String, String> of(AuditLine line) {
        var environment = line.environment();
        if (environment == null || !line.detail().containsKey("criteria") || !rights.has(Permission.SEE_TEMPLATES)) {
            return Map.of();
        }
        return templates.all(environment).stream()
                .collect(Collectors.toMap(template -> template.id().toString(), CardTemplate::name));
    }
}
