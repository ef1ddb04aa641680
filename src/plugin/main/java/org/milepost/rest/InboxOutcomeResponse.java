package org.milepost.rest;

/** What became of one ticket: evidence or another decision, or the reason why not. */
@Json
record InboxOutcomeResponse(long ticket, long version, EvidenceResponse evidence, ErrorResponse error) {
}
