package org.milepost.confluence;

import java.util.List;
import java.util.stream.Collectors;

/** One milestone, move or piece of evidence. All texts are plain; the template escapes them. */
public final class ReviewLine {

    private static final String SEPARATOR = " \u00b7 ";

    private final String title;
    private final String goal;
    private final String facts;
    private final List<ReviewNote> notes;
    private final String ticketKey;
    private final String ticketUrl;
    private final List<HeldSaying> sayings;
    private final List<ReviewLink> links;

    /**
     * @param title what people typed
     * @param goal the goal's title, empty if the line is about the goal itself
     * @param facts dates and distances in words
     * @param notes what the owner wrote; those without text are left out
     */
    ReviewLine(String title, String goal, List<String> facts, List<ReviewNote> notes) {
        this(title, goal, facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(SEPARATOR)), notes, "", "", List.of(), List.of());
    }

    private ReviewLine(String title, String goal, String facts, List<ReviewNote> notes, String ticketKey, String ticketUrl, List<HeldSaying> sayings,
                       List<ReviewLink> links) {
        this.title = title;
        this.goal = goal.equals(title) ? "" : goal;
        this.facts = facts;
        this.notes = notes.stream().filter(note -> !note.getText().isEmpty()).toList();
        this.ticketKey = ticketKey;
        this.ticketUrl = ticketUrl;
        this.sayings = List.copyOf(sayings);
        this.links = List.copyOf(links);
    }

    ReviewLine withTicket(String key, String url) {
        return new ReviewLine(title, goal, facts, notes, key, url, sayings, links);
    }

    ReviewLine withSayings(List<HeldSaying> more) {
        return new ReviewLine(title, goal, facts, notes, ticketKey, ticketUrl, more, links);
    }

    ReviewLine withLink(ReviewLink link) {
        return new ReviewLine(title, goal, facts, notes, ticketKey, ticketUrl, sayings, List.of(link));
    }

    /** Ways from it to Jira. */
    public List<ReviewLink> getLinks() {
        return links;
    }

    public boolean isSayable() {
        return !sayings.isEmpty();
    }

    /** What the reader can say of it; nothing in a review that is closed, and in a document. */
    public List<HeldSaying> getSayings() {
        return sayings;
    }

    public String getTitle() {
        return title;
    }

    public boolean isPartOfGoal() {
        return !goal.isEmpty();
    }

    /** The title of the goal (or, for evidence, of the milestone) it belongs to. */
    public String getGoal() {
        return goal;
    }

    public boolean isDated() {
        return !facts.isEmpty();
    }

    /** Dates, distances and reasons in one line; may be empty. */
    public String getFacts() {
        return facts;
    }

    public List<ReviewNote> getNotes() {
        return notes;
    }

    public boolean isTicketed() {
        return !ticketKey.isEmpty();
    }

    public boolean isTicketLinked() {
        return !ticketUrl.isEmpty();
    }

    public String getTicketKey() {
        return ticketKey;
    }

    /** The ticket in Jira; empty if its key is not one that Jira gives. */
    public String getTicketUrl() {
        return ticketUrl;
    }
}
