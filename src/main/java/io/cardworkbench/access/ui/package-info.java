/** What every page needs: the environment of its browser tab, its rights, and words for both. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.access.ui;
