/** Code that breaks the rules, for the proof that they can fail. */
@org.jspecify.annotations.NullMarked
package broken.api;
