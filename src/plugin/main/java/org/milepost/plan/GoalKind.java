package org.milepost.plan;

/** Whether a goal belongs to the job or to the person; a personal goal leaves its owner only by a share of that very goal. */
public enum GoalKind { PROFESSIONAL, PERSONAL }
