@org.jspecify.annotations.NullMarked
package io.cardworkbench.audit.ui;
