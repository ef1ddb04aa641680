package org.milepost.bench;

/**
 * How much there is.
 *
 * @param people how many own a plan, 1 or more
 * @param goals how many goals each of them has, 1 or more
 * @param milestones how many milestones each goal has, 0 or more
 */
public record LoadSize(int people, int goals, int milestones) {

    public LoadSize {
        if (people < 1 || goals < 1 || milestones < 0) {
            throw new IllegalArgumentException("not a size: " + people + " x " + goals + " x " + milestones);
        }
    }
}
