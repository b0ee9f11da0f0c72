package io.cardworkbench.signin.factor;

/**
 * How many of the active members have no second factor that they could show at the moment.
 *
 * @param lacking of all members
 * @param mayCancel how many members may cancel cards, by their groups
 * @param lackingOfThese how many of those have none
 * @param codesAvailable whether one-time codes can be set up, and checked; otherwise passkeys alone count
 */
public record WithoutFactor(int members, int lacking, int mayCancel, int lackingOfThese, boolean codesAvailable) {}
