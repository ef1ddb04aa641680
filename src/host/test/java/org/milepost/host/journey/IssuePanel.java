package org.milepost.host.journey;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/** The milestone timeline on a goal's issue view, and the dialogs it opens, as a person uses them. */
record IssuePanel(Visitor visitor) {

    static final String DIALOG = ".milepost-dialog";
    static final String SUBMIT = DIALOG + " .aui-button-primary";

    /** Opens the issue view and remembers that page. */
    static IssuePanel open(Products products, String person, GoalSketch goal) {
        Visitor visitor = products.visitor("jira", person);
        visitor.visit(goal.page());
        visitor.page().evaluate("window.stayed = true");
        return new IssuePanel(visitor);
    }

    /** Whether it is still the page that was opened, not one loaded anew. */
    boolean isSamePage() {
        return Boolean.TRUE.equals(visitor.page().evaluate("window.stayed === true"));
    }

    Locator find(String selector) {
        return visitor.find(selector);
    }

    /** A milestone in the list. */
    Locator line(long milestone) {
        return find(".milepost-item[data-milepost-milestone='" + milestone + "']");
    }

    /** The button of a milestone, or of the goal for a milestone 0, that does this. */
    Locator button(long milestone, String action) {
        String selector = "[data-milepost-action=" + action + "]";
        return milestone == 0 ? find(selector) : line(milestone).locator(selector);
    }

    /** A field of the dialog. */
    Locator field(String name) {
        return find(DIALOG + " [name=" + name + "]");
    }

    void submit() {
        find(SUBMIT).click();
    }

    void press(String key) {
        visitor.page().keyboard().press(key);
    }

    void type(String text) {
        visitor.page().keyboard().type(text);
    }

    /** Presses the tabulator until the focus is there, as often as a patient person would. */
    void tabTo(String selector) {
        List<Object> way = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            press("Tab");
            if (Boolean.TRUE.equals(visitor.page().evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
            way.add(visitor.page().evaluate("() => document.activeElement.outerHTML.slice(0, 60)"));
        }
        throw new AssertionError("The tabulator does not lead to " + selector + " but to " + way);
    }

    /** Lets Jira refresh the issue view by itself, as after an inline edit, and waits until it has. */
    void refreshed() {
        visitor.page().evaluate("() => new Promise(done => { JIRA.one(JIRA.Events.ISSUE_REFRESHED, () => done(true));"
                + " JIRA.trigger(JIRA.Events.REFRESH_ISSUE_PAGE, [JIRA.Issue.getIssueId()]); })");
    }
}
