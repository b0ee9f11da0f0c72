/** The page of API credentials. */
@org.jspecify.annotations.NullMarked
package io.cardworkbench.credentials.ui;
