package org.milepost.plan;

/**
 * What its owner thought when a milestone was reached. Each part may be empty, since each may be skipped.
 *
 * @param worked what worked
 * @param notWorked what did not
 * @param improve what to improve
 */
public record Reflection(String worked, String notWorked, String improve) {

    public Reflection {
        worked = worked.strip();
        notWorked = notWorked.strip();
        improve = improve.strip();
    }

    /** Whether nothing was written at all. */
    public boolean isEmpty() {
        return worked.isEmpty() && notWorked.isEmpty() && improve.isEmpty();
    }
}
