package org.milepost.smart;

/** How it shows that a goal is reached: nobody has said, it is either done or not, or a measure goes from a baseline to a target. */
public enum Measured { NOT_SAID, DONE_OR_NOT, MEASURE }
