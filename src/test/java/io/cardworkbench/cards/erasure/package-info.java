@org.jspecify.annotations.NullMarked
package io.cardworkbench.cards.erasure;
