/** What happens to a node that runs for long, on databases and behind proxies as they are. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.operation;
