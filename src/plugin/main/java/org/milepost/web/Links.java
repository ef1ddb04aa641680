package org.milepost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.IssueId;
import org.milepost.plan.Refusal;

/** Addresses within the product. The context path is "" or begins with a slash and has none at its end. */
public final class Links {

    private Links() {
    }

    /**
     * The id that a page was asked for.
     *
     * @throws Refusal NOT_FOUND for what is no id: it answers like one that is not there
     */
    static long id(String parameter) {
        // Eighteen digits fit into a long; nothing else is an id.
        if (!parameter.matches("[1-9][0-9]{0,17}")) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return Long.parseLong(parameter);
    }

    /** A Jira issue. */
    public static String issue(String contextPath, String key) {
        return contextPath + "/browse/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** "My career". */
    public static String career(String contextPath) {
        return contextPath + "/plugins/servlet/milepost/career";
    }

    /** The page of one goal, also for those it is shared with. */
    public static String goal(String contextPath, IssueId goal) {
        return career(contextPath) + "?goal=" + goal.value();
    }

    /** Where the owner of a goal asks others about it. */
    public static String feedback(String contextPath, IssueId goal) {
        return goal(contextPath, goal) + "#milepost-feedback-title";
    }

    /** The page of one plan, one's own or one that is shared. */
    public static String plan(String contextPath, long plan) {
        return career(contextPath) + "?plan=" + plan;
    }

    /** The page that holds two plans against each other. */
    public static String comparison(String contextPath, long one, long other) {
        return career(contextPath) + "?compare=" + one + "&with=" + other;
    }

    /** One's own plan as one's manager gets it. */
    static String asManager(String contextPath) {
        return career(contextPath) + "?as=manager";
    }

    /** What changed in one's own plan and goals since the last review. */
    static String changes(String contextPath) {
        return career(contextPath) + "?since=";
    }

    /** The reviews that one takes part in. */
    public static String reviews(String contextPath) {
        return career(contextPath) + "?reviews";
    }

    /** One of them. */
    public static String review(String contextPath, long review) {
        return career(contextPath) + "?review=" + review;
    }

    /** One's own evidence inbox. */
    static String inbox(String contextPath) {
        return career(contextPath) + "?inbox";
    }

    /** A later page of it. */
    static String inbox(String contextPath, int fromProposed, int fromOthers) {
        return inbox(contextPath) + "&proposed=" + fromProposed + "&others=" + fromOthers;
    }

    /** The resource library: one's own entries and the shared ones. */
    static String library(String contextPath) {
        return career(contextPath) + "?library";
    }

    /** The same for these words, each list from an entry on. */
    static String library(String contextPath, String query, int fromOwn, int fromShared) {
        return library(contextPath) + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&own=" + fromOwn + "&shared=" + fromShared;
    }

    /**
     * Where a page for a 1:1 is made.
     *
     * @param wiki address of the wiki; its context path alone from within it
     * @param withName user name of the other person, empty if it is to be asked for
     * @param theirs whether it is about the other person's career
     */
    public static String oneOnOne(String wiki, String withName, boolean theirs) {
        return wiki + "/plugins/servlet/milepost/one-on-one?with=" + URLEncoder.encode(withName, StandardCharsets.UTF_8) + "&whose=" + (theirs ? "theirs" : "mine");
    }

    /** What one's own tickets say of strengths and skills. */
    static String ticketStart(String contextPath) {
        return career(contextPath) + "?tickets";
    }
}
