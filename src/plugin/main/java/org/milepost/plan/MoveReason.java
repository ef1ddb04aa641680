package org.milepost.plan;

/** Why a date was moved. Moving is normal; the kinds are for learning, not for blame. */
public enum MoveReason { UNDERESTIMATED, PRIORITY_SHIFT, WAITING, LIFE, CHANGED_MIND }
