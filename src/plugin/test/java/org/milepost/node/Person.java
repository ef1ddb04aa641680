package org.milepost.node;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.milepost.career.EvidenceBook;
import org.milepost.career.EvidenceRequest;
import org.milepost.career.Goals;
import org.milepost.career.InboxAcceptance;
import org.milepost.career.ReviewBook;
import org.milepost.career.ShareRequest;
import org.milepost.career.ShareView;
import org.milepost.career.Sharing;
import org.milepost.career.StartCareer;
import org.milepost.career.StartRequest;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.Statement;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;

/**
 * Somebody with one goal, "Lead a team" until 1 December with the milestones "Give a talk" on 1 July and "Some day" without a date.
 *
 * @param key who
 * @param goal the goal
 * @param talk the milestone with a date
 * @param someDay the milestone without one
 */
record Person(PersonKey key, IssueId goal, IssueId talk, IssueId someDay) {

    static final Optional<LocalDate> JULY = Optional.of(LocalDate.of(2026, 7, 1));
    static final Optional<LocalDate> AUGUST = Optional.of(LocalDate.of(2026, 8, 1));
    static final Optional<LocalDate> DECEMBER = Optional.of(LocalDate.of(2026, 12, 1));
    static final IssueId TICKET = new IssueId(90);
    static final StartRequest START = new StartRequest("Lead a team", DECEMBER, Optional.of("Give a talk"), JULY);

    /** Started the ordinary way: version 2 of the goal. The second milestone was made in Jira itself. */
    static Person withGoal(Node node, Jira jira, String name) {
        PersonKey key = jira.people.add(name, "Person " + name);
        Goal started = node.get(StartCareer.class).start(key, START);
        return new Person(key, started.id(), started.milestones().get(0).id(), jira.issues.nativeMilestone(started.id(), "Some day", Optional.empty()));
    }

    /** The goal as its owner sees it now. */
    Goal seen(Node node) {
        return node.get(Goals.class).own(key).get(0);
    }

    ItemReference goalItem() {
        return ItemReference.goal(goal);
    }

    void shares(Node node, Access level) {
        node.get(Sharing.class).share(key, new ShareRequest(Optional.of(goalItem()), Optional.of("max"), level, Optional.empty()));
    }

    /** The one share of the goal. */
    ShareView share(Node node) {
        return node.get(Sharing.class).given(key, Optional.of(goalItem())).get(0);
    }

    Evidence addsEvidence(Node node, String claim) {
        return node.get(EvidenceBook.class).add(key, new EvidenceRequest("DEV-90", goalItem(), claim, "", true)).evidence().evidence();
    }

    /** Of no other revision than this one. */
    void changesEvidence(Node node, Evidence before, String claim) {
        node.get(EvidenceBook.class).change(key, before.id(), Optional.empty(), Statement.of(claim, ""), Optional.of(before.version()));
    }

    /** The ticket as evidence for the goal, out of an inbox in which nothing was decided. */
    InboxAcceptance accepts(String claim) {
        return new InboxAcceptance(TICKET, 0, goalItem(), claim, "");
    }

    static Map<String, String> text(String words) {
        return Map.of("text", words);
    }

    /** Their review with Max, which is opened if none is. */
    long review(Node node) {
        return node.get(ReviewBook.class).openOwn(key, "max", Optional.empty()).row().id();
    }
}
