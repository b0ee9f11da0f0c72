package io.cardworkbench.cancellation.ui.steps;

/** How far a member is in the tool. */
public enum ToolStep {
    CHOOSE,
    CHECK,
    DONE
}
