/** What a proxy in front says about the address that callers use. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.shell.proxy;
