/** That a customer is forgotten, told to whoever has kept something of them. */
@org.springframework.modulith.NamedInterface("erasure")
@org.jspecify.annotations.NullMarked
package io.cardworkbench.access.erasure;
