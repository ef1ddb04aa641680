package org.milepost.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.career.GoalView;
import org.milepost.career.PlanGoals;
import org.milepost.career.PlanView;
import org.milepost.career.Plans;
import org.milepost.career.SeenAsManager;
import org.milepost.link.WikiLink;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.GoalChain;
import org.milepost.plan.People.Person;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.sharing.ViewLog.Channel;
import org.milepost.timeline.CareerTimeline.Entry;

/** Answers with the pages of plans: one's own ones, past ones too, those that others share, and one's own as one's manager gets it. */
public final class PlanPages {

    private final Page page;
    private final Plans plans;
    private final PlanGoals goals;
    private final SeenAsManager manager;
    private final People people;
    private final WikiLink wiki;
    private final Clock clock;

    public PlanPages(Page page, Plans plans, PlanGoals goals, SeenAsManager manager, People people, WikiLink wiki, Clock clock) {
        this.page = page;
        this.plans = plans;
        this.goals = goals;
        this.manager = manager;
        this.people = people;
        this.wiki = wiki;
        this.clock = clock;
    }

    /** One's own active plan; an empty one before the first change, so that there is something to add to. */
    PlanView active(PersonKey owner) {
        return plans.ownActive(owner).orElseGet(() -> {
            Person person = people.named(Set.of(owner)).get(owner);
            Instant now = clock.instant();
            ZoneId zone = people.zoneOf(owner);
            return new PlanView(new PlanRow(0, owner, true, now, Set.of()), Access.OWNER, person, zone, LocalDate.ofInstant(now, zone), 0, List.of(), Map.of(),
                    Map.of(owner, person));
        });
    }

    /** The goals of one's own active plan. */
    List<GoalView> goals(PersonKey owner, PlanView active) {
        return goals.of(owner, active);
    }

    PlanPage page(PersonKey owner, PlanView active, List<GoalView> shown, Words words) {
        return PlanPage.of(active, shown, plans.own(owner), page.contextPath(), wiki.address(), words);
    }

    /** All goals on one line of time, in the owner's order. @param range as the address names it, or null */
    CareerPicture overview(PlanView active, List<GoalView> shown, String range, Words words) {
        GoalCards cards = new GoalCards(shown, active.profile(), page.contextPath(), "", words);
        GoalChain chain = GoalChain.ofGoals(shown.stream().map(GoalView::goal).toList());
        List<Entry> entries = cards.goals().stream().map(goal -> new Entry(goal, chain.parent(goal.id()), cards.isFocus(goal))).toList();
        return CareerPicture.of(entries, active.today(), CareerPicture.range(range), page.contextPath(), words);
    }

    /** The page of the plan of this id, as its viewer may see it; 404 alike for one that is not there and one that the viewer may not see. */
    void answer(PersonKey viewer, String id, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        try {
            PlanView plan = plans.view(viewer, Links.id(id), Channel.PAGE);
            PlanPage shown = PlanPage.of(plan, goals.of(viewer, plan), plan.isOwn() ? plans.own(viewer) : List.of(), page.contextPath(), wiki.address(),
                    words);
            show(response, webResource, shown, "", words);
        } catch (Refusal refusal) {
            missing(response, webResource, "", words);
        }
    }

    /** One's own plan, the active one without an id, as one's manager gets it: the same answer, under a line that says so. */
    void answerAsManager(PersonKey owner, Optional<String> id, String webResource, HttpServletResponse response) throws IOException {
        Words words = page.words();
        String banner = words.text("milepost.plan.manager.none");
        try {
            Person looking = manager.manager(owner);
            banner = words.text("milepost.plan.manager", looking.fullName());
            PlanView seen = manager.plan(owner, id.map(Links::id).orElseGet(() -> activePlan(owner)));
            show(response, webResource, PlanPage.asManager(seen, goals.of(looking.key(), seen), page.contextPath(), words), banner, words);
        } catch (Refusal refusal) {
            missing(response, webResource, banner, words);
        }
    }

    private long activePlan(PersonKey owner) {
        return plans.ownActive(owner).orElseThrow(PlanPages::nothing).plan().id();
    }

    private void show(HttpServletResponse response, String webResource, PlanPage shown, String banner, Words words) throws IOException {
        page.answer(response, webResource, "templates/plan.vm",
                Map.of("plan", shown, "banner", banner, "words", words, "careerUrl", Links.career(page.contextPath())));
    }

    /** What the manager would not get is an answer for the owner, who asked for it. */
    private void missing(HttpServletResponse response, String webResource, String banner, Words words) throws IOException {
        if (banner.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        page.answer(response, webResource, "templates/missing.vm", Map.of("banner", banner, "words", words, "careerUrl", Links.career(page.contextPath())));
    }

    private static Refusal nothing() {
        return Refusal.of(ErrorCode.NOT_FOUND);
    }
}
