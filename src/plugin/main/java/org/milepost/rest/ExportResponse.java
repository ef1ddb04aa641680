package org.milepost.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;

/**
 * A copy of all that is kept of the caller: {@code form} is the version of this form. {@code goals} are as the caller sees them, {@code parts} all that is
 * kept of their plans and goals; days are ISO days, moments ISO moments in UTC.
 */
@Json
record ExportResponse(int form, PersonResponse person, String exportedAt, List<PlanLine> plans, List<GoalResponse> goals, List<PartOf> parts,
                      List<Piece> evidence, List<ShareResponse> shares, List<ShareResponse> received, List<ViewResource.ViewResponse> views, Inbox inbox,
                      List<LibraryEntryResponse> library, List<ReviewLine> reviews, List<PartResponse> feedback) {

    /** The version of the form that is written now. */
    static final int FORM = 1;

    @Json
    record PlanLine(long id, boolean active, String startedAt) {
    }

    /** A part, and the plan or goal that it is of. */
    @Json
    record PartOf(ItemResponse of, PartResponse part) {
    }

    /** A piece of evidence, with the ticket as it was named. */
    @Json
    record Piece(long id, ItemResponse item, long goal, String kind, String claim, String impact, String day, Long ticket, String ticketKey, String url, String name,
                 String issuer, String expires, boolean proof, String at) {
    }

    @Json
    record Inbox(List<Rule> rules, List<Decided> decisions) {
    }

    @Json
    record Rule(ItemResponse item, String kind, String words) {
    }

    @Json
    record Decided(long ticket, String kind, String until, String at) {
    }

    /** A review: {@code content} as it was kept when it was closed, {@code answers} and {@code note} the caller's own. */
    @Json
    record ReviewLine(long id, int number, String you, PersonResponse owner, PersonResponse partner, String since, String openedAt, String closedAt,
                      @JsonRawValue String content, List<PartResponse> parts, List<AnswerResponse> answers, ReviewTypingResource.NoteResponse note) {
    }
}
