/** Whether a member has shown lately who they are. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.cancellation.proof;
