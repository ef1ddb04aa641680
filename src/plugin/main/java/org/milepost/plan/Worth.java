package org.milepost.plan;

/** Whether something was worth the time and effort. The names are stored: never rename one. */
public enum Worth { YES, PARTLY, NO }
