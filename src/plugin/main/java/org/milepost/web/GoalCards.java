package org.milepost.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.career.GoalView;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.OutcomeKind;
import org.milepost.plan.Part;

/** The goals of a plan in short: active ones in the owner's order, then those that rest, then those that are over. */
public final class GoalCards {

    /** More active goals than this get a friendly word, unless the owner chose another number. */
    static final int ACTIVE_LIMIT = 5;

    private final List<GoalView> goals;
    private final Optional<Part> profile;
    private final String contextPath;
    private final String suffix;
    private final Words words;

    /**
     * @param goals in the order to fall back on
     * @param profile the plan's own part, with the owner's order and focus
     * @param suffix what else the addresses of the goals' pages carry, "" or beginning with an ampersand
     */
    GoalCards(List<GoalView> goals, Optional<Part> profile, String contextPath, String suffix, Words words) {
        this.profile = profile;
        this.contextPath = contextPath;
        this.suffix = suffix;
        this.words = words;
        this.goals = ordered(goals, profile.map(part -> part.issues("order")).orElse(List.of()));
    }

    /** Those that the owner has put in order, then the others. */
    private static List<GoalView> ordered(List<GoalView> goals, List<IssueId> order) {
        List<GoalView> ordered = new ArrayList<>();
        order.forEach(id -> goals.stream().filter(view -> view.goal().id().equals(id)).forEach(ordered::add));
        goals.stream().filter(view -> !ordered.contains(view)).forEach(ordered::add);
        return ordered;
    }

    /** All of them, in the owner's order. */
    List<Goal> goals() {
        return goals.stream().map(GoalView::goal).toList();
    }

    /** Whether its owner chose it to work on above all. */
    boolean isFocus(Goal goal) {
        return profile.flatMap(part -> part.issue("focus")).filter(goal.id()::equals).isPresent();
    }

    /** The goals that are worked on. */
    public List<GoalCard> getActive() {
        return cards(goals.stream().filter(view -> view.goal().isActive()));
    }

    public boolean isAny() {
        return goals.stream().anyMatch(view -> view.goal().isActive());
    }

    /** The goals that rest until a day. */
    public List<GoalCard> getResting() {
        return cards(goals.stream().filter(view -> !view.goal().isActive() && isPaused(view)));
    }

    public boolean isAnyResting() {
        return !getResting().isEmpty();
    }

    public String getRestingText() {
        return words.text("milepost.plan.goals.resting", getResting().size());
    }

    /** The goals that are reached, changed into others, or dropped. */
    public List<GoalCard> getEnded() {
        return cards(goals.stream().filter(view -> !view.goal().isActive() && !isPaused(view)));
    }

    public boolean isAnyEnded() {
        return !getEnded().isEmpty();
    }

    public String getEndedText() {
        return words.text("milepost.plan.goals.ended", getEnded().size());
    }

    private static boolean isPaused(GoalView view) {
        return !view.goal().achieved() && view.goal().detail().outcome().filter(outcome -> outcome.kind() == OutcomeKind.PAUSED).isPresent();
    }

    /** The goal in focus; nothing to loop over without one, or if it is not worked on. */
    public List<GoalCard> getFocus() {
        return getActive().stream().filter(GoalCard::isFocus).toList();
    }

    /** A friendly word if there are more active goals than the owner meant to have at a time; else empty. */
    public String getLimitText() {
        int limit = profile.flatMap(part -> part.count("activeLimit")).orElse(ACTIVE_LIMIT);
        int active = getActive().size();
        return active <= limit ? "" : words.text("milepost.plan.goals.limit", active, limit);
    }

    public boolean isAboveLimit() {
        return !getLimitText().isEmpty();
    }

    private List<GoalCard> cards(Stream<GoalView> views) {
        List<GoalView> shown = views.toList();
        List<GoalCard> cards = new ArrayList<>();
        for (GoalView view : shown) {
            IssueId id = view.goal().id();
            cards.add(new GoalCard(view, isFocus(view.goal()), cards.size(), shown.size(), Links.goal(contextPath, id) + suffix, contextPath, words));
        }
        return cards;
    }
}
