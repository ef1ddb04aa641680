package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milepost.career.PagePlan.PageGoal;
import org.milepost.plan.Days;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.GoalChain;
import org.milepost.plan.IssueId;
import org.milepost.plan.Part;
import org.milepost.plan.People;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.ShareRows;
import org.milepost.sharing.ViewLog.Channel;

/** What pages in the wiki show of plans: all that the macros of one page need of one plan in one answer, which names nothing that its viewer may not see. */
public final class PagePlans {

    private final VisibleGoals goals;
    private final SharedGoals shared;
    private final Plans plans;
    private final PlanRows rows;
    private final ReviewPreparation reviews;
    private final PageReviews held;
    private final People people;
    private final Clock clock;

    public PagePlans(VisibleGoals goals, ShareRows shares, Plans plans, PlanRows rows, ReviewPreparation reviews, PageReviews held, People people, Clock clock) {
        this.goals = goals;
        this.shared = new SharedGoals(goals, shares, people);
        this.plans = plans;
        this.rows = rows;
        this.reviews = reviews;
        this.held = held;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The plan of a person; the view is noted, of the goals and of the plan if that was asked for. One who may read the review that was asked for is told of it,
     * even if they may see nothing else any more.
     *
     * @param personName log-in name
     * @throws Refusal NOT_FOUND if there is no such person or nothing the viewer may see; DATE_OUT_OF_RANGE of {@code since}
     */
    public PagePlan ofPerson(PersonKey viewer, String personName, PageWish wish, Channel channel) {
        Days.inRange("since", wish.since());
        Person person = people.byName(personName.strip()).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        Optional<ReviewView> review = held(viewer, person, wish, channel);
        if (review.isEmpty() && !goals.mayBeSeenBy(viewer, person.key())) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        return read(viewer, person, wish, review, channel);
    }

    /**
     * The plan that a goal belongs to. It is looked for among what the viewer may see alone, so that a key which stands for nothing costs the same as one
     * which stands for somebody else's goal.
     *
     * @param key of the goal's issue or of one of its milestones'
     * @throws Refusal as {@link #ofPerson}
     */
    public PagePlan ofGoal(PersonKey viewer, String key, PageWish wish, Channel channel) {
        Days.inRange("since", wish.since());
        Set<IssueId> candidates = new HashSet<>(shared.with(viewer));
        candidates.addAll(goals.goalsOf(Set.of(viewer)));
        PersonKey owner = goals.among(viewer, candidates).stream().filter(goal -> isCalled(goal, key.strip())).map(goal -> goal.outline().owner()).findFirst()
                .orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        Person person = people.named(Set.of(owner)).get(owner);
        return read(viewer, person, wish, held(viewer, person, wish, channel), channel);
    }

    private Optional<ReviewView> held(PersonKey viewer, Person person, PageWish wish, Channel channel) {
        return wish.held().flatMap(id -> held.of(viewer, person.key(), id, channel));
    }

    private static boolean isCalled(VisibleGoal goal, String key) {
        return Stream.concat(Stream.of(goal.outline().issue()), goal.outline().milestones().stream()).anyMatch(issue -> issue.key().equalsIgnoreCase(key));
    }

    private PagePlan read(PersonKey viewer, Person person, PageWish wish, Optional<ReviewView> review, Channel channel) {
        if (review.isPresent() && wish.parts().equals(Set.of(PagePart.HELD))) {
            return new PagePlan(person, people.dayOf(person.key(), clock.instant()), Optional.empty(), Optional.empty(), Optional.empty(), review);
        }
        List<VisibleGoal> seen = goals.among(viewer, goals.goalsOf(Set.of(person.key()))).stream()
                .filter(goal -> goal.outline().owner().equals(person.key())).toList();
        Optional<PlanRow> active = rows.activePlan(person.key());
        Optional<PlanView> plan = active.flatMap(row -> lookAt(viewer, row));
        if (seen.isEmpty() && plan.isEmpty() && review.isEmpty() && !person.key().equals(viewer)) {
            throw Refusal.of(ErrorCode.NOT_FOUND);
        }
        boolean ofGoals = wish.isFor(PagePart.REVIEW) || wish.isFor(PagePart.TIMELINE);
        List<Goal> read = ofGoals ? goals.read(viewer, seen) : List.of();
        if (ofGoals) {
            goals.noteViews(viewer, seen, channel);
        }
        return new PagePlan(person, people.dayOf(person.key(), clock.instant()),
                Optional.of(PagePart.REVIEW).filter(wish::isFor).map(part -> reviews.draft(viewer, person, wish.since(), seen, read)),
                Optional.of(PagePart.TIMELINE).filter(wish::isFor).map(part -> inOrder(seen, read, active, plan)),
                Optional.of(PagePart.PLAN).filter(wish::isFor).flatMap(part -> plan.map(shown -> plans.noted(viewer, shown, channel))), review);
    }

    private Optional<PlanView> lookAt(PersonKey viewer, PlanRow plan) {
        return plans.seenBy(viewer, List.of(plan)).stream().findFirst().map(row -> plans.look(viewer, row.id()));
    }

    private static List<PageGoal> inOrder(List<VisibleGoal> seen, List<Goal> read, Optional<PlanRow> active, Optional<PlanView> plan) {
        Optional<Part> profile = plan.flatMap(PlanView::profile);
        List<IssueId> order = profile.map(part -> part.issues("order")).orElse(List.of());
        GoalChain chain = GoalChain.ofGoals(read);
        Set<IssueId> shown = read.stream().map(Goal::id).collect(toSet());
        List<PageGoal> pages = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Goal goal = Reflections.shownTo(seen.get(i).access(), read.get(i));
            boolean ofPlan = seen.get(i).outline().path().plan().map(id -> active.filter(row -> row.id() == id).isPresent()).orElse(true);
            pages.add(new PageGoal(goal, seen.get(i).isWhole(), ofPlan, profile.flatMap(part -> part.issue("focus")).filter(goal.id()::equals).isPresent(),
                    chain.parent(goal.id()).filter(shown::contains)));
        }
        pages.sort((one, other) -> order.contains(one.goal().id()) || order.contains(other.goal().id())
                ? Integer.compare(place(order, one), place(order, other)) : Goals.OPEN_FIRST.compare(one.goal(), other.goal()));
        return pages;
    }

    /** Those that the owner has put in order come first. */
    private static int place(List<IssueId> order, PageGoal page) {
        int place = order.indexOf(page.goal().id());
        return place < 0 ? order.size() : place;
    }
}
