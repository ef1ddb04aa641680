package org.milepost.evidence;

/** What a piece of evidence rests on. The names are stored: never rename one. */
public enum EvidenceKind {
    /** An issue in Jira. */
    TICKET,
    /** A certificate, with its name. */
    CERTIFICATE,
    /** A page on the web. */
    LINK,
    /** Something that happened on a day: a talk given, a project led. */
    EVENT
}
