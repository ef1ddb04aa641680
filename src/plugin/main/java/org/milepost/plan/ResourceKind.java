package org.milepost.plan;

/** What somebody may need for a step, or find in the library. The names are stored: never rename one. */
public enum ResourceKind { COURSE, BOOK, MENTOR, EVENT, TIME_OFF, BUDGET, TOOL, CERTIFICATE, COMMUNITY, OTHER }
