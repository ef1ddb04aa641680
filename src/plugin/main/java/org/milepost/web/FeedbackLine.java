package org.milepost.web;

import java.util.List;
import org.milepost.plan.FeedbackRequest;
import org.milepost.plan.IssueId;

/** One request for feedback with what was said to it: to its owner, or to the one asked. */
public final class FeedbackLine {

    private final FeedbackRequest request;
    private final String person;
    private final String goal;
    private final String url;
    private final Words words;

    /**
     * @param person of the two the other one, by name: who was asked for the owner, who asks for the one asked
     * @param goal the id of the goal
     * @param url the page of the goal, empty if the reader may not open it
     */
    FeedbackLine(FeedbackRequest request, String person, IssueId goal, String url, Words words) {
        this.request = request;
        this.person = person;
        this.goal = goal.toString();
        this.url = url;
        this.words = words;
    }

    public String getGoal() {
        return goal;
    }

    public String getNumber() {
        return Long.toString(request.number());
    }

    public String getVersion() {
        return Long.toString(request.version());
    }

    public String getPerson() {
        return person;
    }

    /** Whether there is a question; not of one that was removed. */
    public boolean isKept() {
        return request.isKept();
    }

    public String getQuestion() {
        return request.question();
    }

    /** What it is about, by the title of the day it was asked. */
    public String getTitle() {
        return request.title();
    }

    public String getUrl() {
        return url;
    }

    public boolean isLinked() {
        return !url.isEmpty();
    }

    public String getDay() {
        return words.text("milepost.feedback.asked.on", words.day(request.day()));
    }

    public boolean isWithdrawn() {
        return request.withdrawn();
    }

    /** How it stands: waiting, given or withdrawn, also the end of a CSS class. */
    public String getState() {
        return request.withdrawn() ? "withdrawn" : request.given().isEmpty() ? "waiting" : "given";
    }

    public String getStateText() {
        return words.text("milepost.feedback.state." + getState());
    }

    public List<GivenLine> getGiven() {
        return request.given().stream().map(given -> new GivenLine(given, person, words)).toList();
    }

    public boolean isAnswered() {
        return !request.given().isEmpty();
    }

    /** Names for buttons that stand once in every row. */
    public String getWithdrawLabel() {
        return words.text("milepost.feedback.withdraw.named", person, PartLine.shortened(request.question()));
    }

    public String getAgainLabel() {
        return words.text("milepost.feedback.again.named", person, PartLine.shortened(request.question()));
    }

    public String getRemoveLabel() {
        return words.text("milepost.goalpage.remove.named", PartLine.shortened(request.question()));
    }

    public String getGiveLabel() {
        return words.text("milepost.feedback.give.named", person, request.title());
    }
}
