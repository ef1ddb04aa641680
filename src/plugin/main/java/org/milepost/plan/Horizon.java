package org.milepost.plan;

/** How far ahead a goal lies; a short one is a stepping stone to a longer one. The names are stored: never rename one. */
public enum Horizon { SHORT, MEDIUM, LONG }
