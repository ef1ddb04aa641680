package org.milepost.plan;

/** What can be shared, logged as seen, or changed. */
public enum ItemKind { PLAN, GOAL, MILESTONE, REVIEW }
