package io.cardworkbench.audit.ui;

import io.cardworkbench.access.EnvironmentService;
import io.cardworkbench.audit.AuditLogService;
import io.cardworkbench.cards.sending.CardTemplateService;
import org.springframework.stereotype.Component;

/** What the page of the audit log needs of the services. */
@Component
record AuditServices(AuditLogService log, EnvironmentService environments, CardTemplateService templates) {}
