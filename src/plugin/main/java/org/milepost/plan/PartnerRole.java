package org.milepost.plan;

/** What somebody is to the owner of a plan whom they review it with. The names are stored: never rename one. */
public enum PartnerRole { MANAGER, ACCOUNTABILITY_PARTNER, MENTOR }
