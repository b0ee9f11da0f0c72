@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.api;
