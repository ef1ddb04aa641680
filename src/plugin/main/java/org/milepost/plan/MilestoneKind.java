package org.milepost.plan;

/** What a milestone is proven by. The names are stored: never rename one. */
public enum MilestoneKind { CERTIFICATE, PROJECT, TALK, SKILL, EXPERIENCE, OTHER }
