package org.milepost.web;

import java.util.List;
import java.util.Locale;
import org.milepost.career.Win;
import org.milepost.plan.Goal;
import org.milepost.plan.Part;

/** Something that went well, as its owner looks back on it. */
public final class WinLine {

    private final Win win;
    private final String contextPath;
    private final Words words;

    WinLine(Win win, String contextPath, Words words) {
        this.win = win;
        this.contextPath = contextPath;
        this.words = words;
    }

    /** Part of a CSS class: milestone, goal, written. */
    public String getKind() {
        return win.kind().name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a word; for what was written down that is no more than a win. */
    public String getKindText() {
        return words.text("milepost.wins.kind." + getKind());
    }

    public String getWhat() {
        return win.what();
    }

    /** Its day, empty where Jira does not know. */
    public String getDay() {
        return win.day().map(words::day).orElse("");
    }

    public boolean isDated() {
        return win.day().isPresent();
    }

    /** For a milestone the title of its goal; else empty. */
    public String getGoal() {
        return win.kind() == Win.Kind.MILESTONE ? win.goal().map(Goal::title).orElse("") : "";
    }

    public boolean isOfGoal() {
        return !getGoal().isEmpty();
    }

    /** The page of its goal; empty for what was written down. */
    public String getUrl() {
        return win.goal().map(goal -> Links.goal(contextPath, goal.id())).orElse("");
    }

    public boolean isLinked() {
        return win.goal().isPresent();
    }

    /** What the owner promised themselves and wanted to be told. */
    public String getReward() {
        return win.promise().reward();
    }

    public boolean isRewarded() {
        return !win.promise().reward().isEmpty();
    }

    public String getWords() {
        return win.promise().words();
    }

    public boolean isWorded() {
        return !win.promise().words().isEmpty();
    }

    /** Whether the owner wrote it down, and so can change it here. */
    public boolean isWritten() {
        return win.written().isPresent();
    }

    public String getNumber() {
        return win.written().map(Part::number).map(Object::toString).orElse("");
    }

    public String getVersion() {
        return win.written().map(Part::version).map(Object::toString).orElse("");
    }

    /** Its values as they are kept, for the form. */
    public List<PartValue> getValues() {
        return win.written().map(PartLine::values).orElse(List.of());
    }

    /** Names for buttons that stand once in every row. */
    public String getTellLabel() {
        return words.text("milepost.news.tell.named", PartLine.shortened(win.what()));
    }

    public String getEditLabel() {
        return words.text("milepost.plan.edit.named", PartLine.shortened(win.what()));
    }

    public String getRemoveLabel() {
        return words.text("milepost.plan.remove.named", PartLine.shortened(win.what()));
    }
}
