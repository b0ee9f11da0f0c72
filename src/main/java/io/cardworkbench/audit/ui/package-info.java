/** The audit log in the workbench. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.audit.ui;
