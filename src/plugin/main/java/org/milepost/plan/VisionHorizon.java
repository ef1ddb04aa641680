package org.milepost.plan;

/** How far ahead a vision looks; OWN goes by words of the owner. The names are stored: never rename one. */
public enum VisionHorizon { FIVE_YEARS, TEN_YEARS, RETIREMENT, OWN }
