package io.cardworkbench.access;

/**
 * Tells pages that stay open whether anything about their member changed.
 *
 * @param grants counts the changes of what the member may do
 * @param sessions counts how often all sessions of the member were ended
 */
record MemberVersions(int grants, int sessions) {}
