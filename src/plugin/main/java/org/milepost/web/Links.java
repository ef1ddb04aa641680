package org.milepost.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.milepost.plan.IssueId;

/** Addresses within the product. The context path is "" or begins with a slash and has none at its end. */
public final class Links {

    private Links() {
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
}
