package org.milepost.smart;

/** The letters of SMART. */
public enum Letter { SPECIFIC, MEASURABLE, ACHIEVABLE, RELEVANT, TIME_BOUND }
