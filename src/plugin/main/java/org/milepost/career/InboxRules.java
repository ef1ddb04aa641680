package org.milepost.career;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.RuleKind;
import org.milepost.evidence.WorkedTickets;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Milestone;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;
import org.milepost.sharing.Access;

/** By which rules resolved tickets are proposed for one's own goals. They are kept by owner, apart from the goal, so that no read of a goal can show them. */
public final class InboxRules {

    /** The most rules of one person. */
    public static final int MOST_RULES = 50;
    /** The most rules of one person that cost a search each. */
    public static final int MOST_SEARCHED = 5;

    private final InboxRows rows;
    private final WorkedTickets tickets;
    private final VisibleGoals visible;
    private final Goals goals;
    private final Clock clock;

    public InboxRules(InboxRows rows, WorkedTickets tickets, VisibleGoals visible, Goals goals, Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.visible = visible;
        this.goals = goals;
        this.clock = clock;
    }

    /** One's own rules for goals that are not achieved and milestones that are not reached, older first. */
    public List<InboxRuleView> of(PersonKey actor) {
        return of(actor, goals.own(actor));
    }

    /** The same, of somebody whose goals these are. */
    List<InboxRuleView> of(PersonKey actor, List<Goal> own) {
        List<InboxRule> all = rows.rules(actor);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<ItemReference, Titles> open = openItems(own);
        List<InboxRule> current = all.stream().filter(rule -> open.containsKey(rule.item())).toList();
        List<InboxRule> searched = current.stream().filter(rule -> rule.kind().isSearched()).limit(MOST_SEARCHED).toList();
        List<InboxRule> usable = searched.isEmpty() ? List.of() : tickets.usable(actor, searched);
        return current.stream().map(rule -> new InboxRuleView(rule, open.get(rule.item()).goal(), open.get(rule.item()).milestone(),
                !rule.kind().isSearched() || usable.contains(rule))).toList();
    }

    /**
     * Adds a rule to an own goal or milestone; one that is there already is not added again.
     *
     * @throws Refusal NOT_FOUND, or NOT_ALLOWED, for an item that is not one's own; TOO_MANY; of {@code words}: FIELD_REQUIRED, FIELD_TOO_LONG, FIELD_CHARACTERS,
     *     WORDS_TOO_COMMON, or FIELD_INVALID for an epic or filter that one cannot search by
     */
    public List<InboxRuleView> add(PersonKey actor, ItemReference item, RuleKind kind, String typed) {
        String words = Texts.title("words", typed);
        VisibleGoal.Item own = visible.require(actor, item, Access.OWNER);
        InboxRule rule = new InboxRule(0, actor, own.reference(), own.goal().id(), kind, words);
        List<InboxRule> all = rows.rules(actor);
        if (all.stream().noneMatch(rule::isLike)) {
            requireRoom(all, kind);
            requireUsable(actor, rule);
            rows.addRule(rule, clock.instant());
        }
        return of(actor);
    }

    /** @throws Refusal NOT_FOUND unless it is one's own */
    public void remove(PersonKey actor, long rule) {
        if (!rows.removeRule(actor, rule)) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
    }

    private static void requireRoom(List<InboxRule> all, RuleKind kind) {
        long searched = all.stream().filter(rule -> rule.kind().isSearched()).count();
        if (all.size() >= MOST_RULES || kind.isSearched() && searched >= MOST_SEARCHED) {
            throw Refusal.of(ErrorCode.TOO_MANY, Integer.toString(kind.isSearched() ? MOST_SEARCHED : MOST_RULES));
        }
    }

    private void requireUsable(PersonKey actor, InboxRule rule) {
        boolean ofWords = rule.kind() == RuleKind.WORDS;
        if (ofWords && !InboxRule.wordsOf(rule.words()).isEmpty() && InboxRule.searchedWordsOf(rule.words()).isEmpty()) {
            throw Refusal.ofField(ErrorCode.WORDS_TOO_COMMON, "words");
        }
        if (ofWords && InboxRule.wordsOf(rule.words()).isEmpty() || rule.kind().isSearched() && tickets.usable(actor, List.of(rule)).isEmpty()) {
            throw Refusal.ofField(ErrorCode.FIELD_INVALID, "words");
        }
    }

    private record Titles(String goal, Optional<String> milestone) {
    }

    /** What rules can be of. */
    private static Map<ItemReference, Titles> openItems(List<Goal> own) {
        Map<ItemReference, Titles> items = new HashMap<>();
        own.stream().filter(goal -> !goal.achieved()).forEach(goal -> {
            items.put(ItemReference.goal(goal.id()), new Titles(goal.title(), Optional.empty()));
            goal.milestones().stream().filter(milestone -> !milestone.reached()).forEach((Milestone milestone) ->
                    items.put(ItemReference.milestone(milestone.id()), new Titles(goal.title(), Optional.of(milestone.title()))));
        });
        return items;
    }
}
