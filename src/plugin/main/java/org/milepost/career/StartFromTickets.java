package org.milepost.career;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milepost.evidence.InboxRows;
import org.milepost.evidence.InboxRows.NoteKind;
import org.milepost.evidence.WorkOffers;
import org.milepost.evidence.WorkOffers.Offer;
import org.milepost.evidence.WorkedTickets;
import org.milepost.evidence.WorkedTickets.Asked;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.Goal;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartKind;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Texts;

/**
 * A first draft of strengths, and of skills to learn, out of the components and labels of one's own resolved tickets of the last year. Nothing of it is kept
 * until its owner confirms it, in words of their own; how many tickets speak for it is told nobody.
 */
public final class StartFromTickets {

    /** The most components, and the most labels, to draft from. */
    public static final int MOST_OF_EACH = 6;
    /** How many resolved tickets to look at, the newest. */
    static final int MOST_TICKETS = 200;

    /**
     * A skill to learn.
     *
     * @param goal the own goal that needs it
     * @param name its name
     */
    public record Skill(IssueId goal, String name) {
    }

    /**
     * What can be confirmed.
     *
     * @param offers what the tickets say
     * @param targets the own open goals that could need it as a skill
     */
    public record Drafts(List<Offer> offers, List<EvidenceTarget> targets) {
        public Drafts {
            offers = List.copyOf(offers);
            targets = List.copyOf(targets);
        }
    }

    private final InboxRows rows;
    private final WorkedTickets tickets;
    private final Plans plans;
    private final GoalParts parts;
    private final Goals goals;
    private final People people;
    private final Clock clock;

    public StartFromTickets(InboxRows rows, WorkedTickets tickets, Plans plans, GoalParts parts, Goals goals, People people, Clock clock) {
        this.rows = rows;
        this.tickets = tickets;
        this.plans = plans;
        this.parts = parts;
        this.goals = goals;
        this.people = people;
        this.clock = clock;
    }

    /** Whether to offer it: there is no strength in the plan yet, and the offer was neither taken nor declined. One storage call at most. */
    public boolean isOffered(PersonKey owner, Optional<PlanView> active) {
        boolean any = active.stream().flatMap(plan -> plan.parts().stream()).anyMatch(part -> part.kind() == PartKind.STRENGTH);
        return !any && rows.lastNote(owner, NoteKind.START_ANSWERED, clock.instant().plusSeconds(1)).isEmpty();
    }

    /** What one's own tickets say, without what stands among one's strengths already. */
    public Drafts drafts(PersonKey owner) {
        LocalDate today = people.dayOf(owner, clock.instant());
        List<Goal> own = goals.own(owner);
        Set<String> known = strengths(owner).stream().map(StartFromTickets::folded).collect(toSet());
        Asked lastYear = new Asked(today.minusDays(EvidenceInbox.DAYS_BACK), List.of(), List.of(), 0, MOST_TICKETS);
        List<Offer> offers = WorkOffers.of(tickets.resolved(owner, lastYear).tickets(), MOST_OF_EACH).stream()
                .filter(offer -> known.add(folded(offer.name()))).toList();
        return new Drafts(offers, EvidenceInbox.targets(own));
    }

    /**
     * Keeps what was confirmed, and that there is no need to offer it again. Steps: check all of it; each strength, then the skills of each goal. What is there
     * already is not added again, so that sending it once more after something went wrong ends the same.
     *
     * @throws Refusal FIELD_REQUIRED if there is nothing; of {@code strengths} or {@code skills}: a text at fault, NOT_FOUND for a goal that is not one's own open one;
     *     TOO_MANY
     */
    public void confirm(PersonKey owner, List<String> strengths, List<Skill> skills) {
        Set<String> texts = checked("strengths", strengths);
        Map<IssueId, Set<String>> byGoal = new LinkedHashMap<>();
        skills.forEach(skill -> byGoal.computeIfAbsent(skill.goal(), any -> new LinkedHashSet<>()).addAll(checked("skills", List.of(skill.name()))));
        if (texts.isEmpty() && byGoal.isEmpty()) {
            throw Refusal.ofField(ErrorCode.FIELD_REQUIRED, "strengths");
        }
        Map<IssueId, Goal> open = new LinkedHashMap<>();
        goals.own(owner).stream().filter(goal -> !goal.achieved()).forEach(goal -> open.put(goal.id(), goal));
        if (!open.keySet().containsAll(byGoal.keySet())) {
            throw Refusal.ofField(ErrorCode.NOT_FOUND, "skills");
        }
        addStrengths(owner, texts);
        byGoal.forEach((goal, names) -> addSkills(owner, open.get(goal), names));
        answered(owner);
    }

    /** The offer does not come again. */
    public void decline(PersonKey owner) {
        answered(owner);
    }

    private void answered(PersonKey owner) {
        rows.note(owner, NoteKind.START_ANSWERED, Optional.empty(), clock.instant());
    }

    private void addStrengths(PersonKey owner, Set<String> texts) {
        Set<String> known = strengths(owner).stream().map(StartFromTickets::folded).collect(toSet());
        String today = people.dayOf(owner, clock.instant()).toString();
        texts.stream().filter(text -> known.add(folded(text)))
                .forEach(text -> plans.add(owner, Optional.empty(), PartKind.STRENGTH, Map.of("text", text, "notedOn", today)));
    }

    private void addSkills(PersonKey owner, Goal goal, Set<String> names) {
        List<String> all = new ArrayList<>(goal.detail().profile().skills());
        names.stream().filter(name -> !all.contains(name)).forEach(all::add);
        if (all.size() > goal.detail().profile().skills().size()) {
            parts.save(owner, goal.id(), PartKind.GOAL_PROFILE, 0, Map.of("skills", all), Optional.of(goal.detail().profile().version()));
        }
    }

    private List<String> strengths(PersonKey owner) {
        return plans.ownActive(owner).stream().flatMap(plan -> plan.parts().stream()).filter(part -> part.kind() == PartKind.STRENGTH)
                .map(part -> part.text("text")).toList();
    }

    private static Set<String> checked(String field, List<String> typed) {
        Set<String> texts = new LinkedHashSet<>();
        typed.forEach(text -> texts.add(Texts.title(field, text)));
        return texts;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
