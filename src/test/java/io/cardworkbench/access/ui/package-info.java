@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.access.ui;
