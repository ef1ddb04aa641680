package org.milepost.career;

/** What a viewer may know of the ticket that evidence rests on. */
public enum TicketStanding {
    /** It rests on no ticket. */
    NONE,
    /** The viewer may browse it. */
    SEEN,
    /** The owner may browse it, and it has another key than when it was named. */
    MOVED,
    /** The viewer may not browse it; told to others than the owner also of one that is gone. */
    HIDDEN,
    /** It is gone, which its owner is told. */
    DELETED
}
