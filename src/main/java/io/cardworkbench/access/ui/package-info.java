/** The parts of the workbench that show environments and members. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.access.ui;
