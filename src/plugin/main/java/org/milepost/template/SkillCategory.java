package org.milepost.template;

/** What kind of skill a goal needs. The names stand in files: never rename one. */
public enum SkillCategory { PEOPLE, TECHNICAL, LEADERSHIP }
