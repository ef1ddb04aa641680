package org.milepost.career;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milepost.evidence.Decision;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.InboxRule;
import org.milepost.library.LibraryEntry;
import org.milepost.plan.Part;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;

/**
 * What Milepost keeps of one person, gathered for that person alone.
 *
 * @param person whose
 * @param at when it was gathered
 * @param today the day then, where they are
 * @param plans their plans, past ones too, oldest first
 * @param goals their goals as they see them
 * @param parts all that is kept of their plans and goals; what others said of a goal when asked is among it
 * @param evidence what they recorded, newest first
 * @param given what they share, and with whom
 * @param received what is shared with them
 * @param views who looked at their plan, newest first
 * @param rules the rules of their inbox
 * @param decisions what they decided in it
 * @param entries their own entries of the resource library
 * @param reviews the reviews they take part in
 * @param said their own words about the goals of others, who had asked for them
 * @param people whoever is named in any of this
 */
public record PersonalData(Person person, Instant at, LocalDate today, List<PlanRow> plans, List<GoalView> goals, List<Part> parts, List<Evidence> evidence, List<ShareView> given,
                           List<ShareView> received, List<Seen> views, List<InboxRule> rules, List<Decision> decisions, List<LibraryEntry> entries,
                           List<ReviewCopy> reviews, List<Part> said, Map<PersonKey, Person> people) {

    public PersonalData {
        plans = List.copyOf(plans);
        goals = List.copyOf(goals);
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
        given = List.copyOf(given);
        received = List.copyOf(received);
        views = List.copyOf(views);
        rules = List.copyOf(rules);
        decisions = List.copyOf(decisions);
        entries = List.copyOf(entries);
        reviews = List.copyOf(reviews);
        said = List.copyOf(said);
        people = Map.copyOf(people);
    }
}
