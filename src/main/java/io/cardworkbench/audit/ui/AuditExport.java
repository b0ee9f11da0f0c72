package io.cardworkbench.audit.ui;

import io.cardworkbench.audit.AuditFilter;

/** What an export contains. */
record AuditExport(boolean everyone, AuditFilter filter) {}
