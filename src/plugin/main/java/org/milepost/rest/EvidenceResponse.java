package org.milepost.rest;

/**
 * A piece of evidence; the ticket is absent if the caller may not browse it, the claim stays. {@code ticketState} is the name of a
 * {@link org.milepost.career.TicketStanding}, {@code formerTicketKey} the key of a ticket moved, hidden or deleted when it was named, for the owner alone.
 * {@code at} is an instant in UTC, days are ISO days; {@code version} is sent back with the next change.
 */
@Json
record EvidenceResponse(long id, long version, String kind, String claim, String impact, String day, Ticket ticket, String ticketState, String formerTicketKey,
                        String url, String name, String issuer, String expires, boolean proof, Item item, Item goal, PersonResponse owner, String at,
                        ErrorResponse link) {

    @Json
    record Ticket(long id, String key, String url, String summary) {
    }

    @Json
    record Item(String kind, long id, String title) {
    }

    /** The same, with the reason why the native link that was asked for was not made; the evidence stands nevertheless. */
    EvidenceResponse withLinkRefused(ErrorResponse refused) {
        return new EvidenceResponse(id, version, kind, claim, impact, day, ticket, ticketState, formerTicketKey, url, name, issuer, expires, proof, item, goal,
                owner, at, refused);
    }
}
