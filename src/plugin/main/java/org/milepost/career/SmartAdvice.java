package org.milepost.career;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.sharing.Access;
import org.milepost.smart.Draft;
import org.milepost.smart.LetterTexts;
import org.milepost.smart.Measured;
import org.milepost.smart.SmartCheck;
import org.milepost.smart.SmartFinding;

/** Checks against SMART what somebody is writing, before it is saved. Nothing is kept of it, and nothing is refused for it. */
public final class SmartAdvice {

    /**
     * What stands in a form; a field that is absent is not in it, an empty text says nothing.
     *
     * @param title the title of a goal or milestone
     * @param targetDate the day it is to be reached
     * @param specific and the others the goal's letters
     * @param criterion how one sees that a milestone is reached
     */
    public record Writing(Optional<String> title, Optional<LocalDate> targetDate, Optional<String> specific, Optional<String> measurable,
                          Optional<String> achievable, Optional<String> relevant, Optional<String> criterion) {
    }

    private final VisibleGoals goals;
    private final People people;
    private final Clock clock;

    public SmartAdvice(VisibleGoals goals, People people, Clock clock) {
        this.goals = goals;
        this.people = people;
        this.clock = clock;
    }

    /** Which letters a goal that is not there yet would be missing. */
    public List<SmartFinding> ofNewGoal(PersonKey actor, Writing writing) {
        return SmartCheck.of(Draft.goal(writing.title().orElse(""), texts(LetterTexts.NONE, writing), writing.targetDate(), Optional.empty(), today(actor),
                Measured.NOT_SAID, Optional.empty(), false));
    }

    /**
     * Which letters one's own goal would be missing, were this saved.
     *
     * @throws Refusal NOT_FOUND, NOT_ALLOWED
     */
    public List<SmartFinding> ofGoal(PersonKey actor, IssueId goal, Writing writing) {
        GoalOutline outline = goals.require(actor, ItemReference.goal(goal), Access.OWNER).goal();
        LocalDate begun = people.dayOf(actor, outline.issue().created());
        Draft kept = SmartDrafts.of(outline.issue().title(), outline.detail(), outline.issue().dueDate(), Optional.of(begun), today(actor));
        return SmartCheck.of(Draft.goal(writing.title().orElse(kept.title()), texts(kept.texts(), writing), writing.targetDate().or(kept::targetDate), kept.begun(),
                kept.today(), kept.measured(), kept.confidence(), kept.linked()));
    }

    /** Which letters a milestone would be missing. */
    public List<SmartFinding> ofMilestone(PersonKey actor, Writing writing) {
        return SmartCheck.of(Draft.milestone(writing.title().orElse(""), writing.criterion().filter(text -> !text.isBlank()).isPresent(), writing.targetDate(),
                today(actor)));
    }

    private LocalDate today(PersonKey actor) {
        return people.dayOf(actor, clock.instant());
    }

    private static LetterTexts texts(LetterTexts kept, Writing writing) {
        return new LetterTexts(writing.specific().or(kept::specific), writing.measurable().or(kept::measurable), writing.achievable().or(kept::achievable),
                writing.relevant().or(kept::relevant));
    }
}
