package org.milepost.rest;

/** A piece of evidence; the ticket is absent if the caller may not browse it, the claim stays. {@code at} is an instant in UTC. */
@Json
record EvidenceResponse(long id, String claim, String impact, Ticket ticket, Item item, Item goal, PersonResponse owner, String at, ErrorResponse link) {

    @Json
    record Ticket(long id, String key, String url, String summary) {
    }

    @Json
    record Item(String kind, long id, String title) {
    }

    /** The same, with the reason why the native link that was asked for was not made; the evidence stands nevertheless. */
    EvidenceResponse withLinkRefused(ErrorResponse refused) {
        return new EvidenceResponse(id, claim, impact, ticket, item, goal, owner, at, refused);
    }
}
