package org.milepost.web;

import org.milepost.career.GoalLinks.GoalName;

/** Another goal, as a link to its page. */
public final class GoalLinkLine {

    private final GoalName goal;
    private final String url;

    GoalLinkLine(GoalName goal, String contextPath) {
        this.goal = goal;
        this.url = Links.goal(contextPath, goal.id());
    }

    public String getTitle() {
        return goal.title();
    }

    public String getUrl() {
        return url;
    }
}
