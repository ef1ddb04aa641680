package org.milepost.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milepost.plan.GoalProfile;
import org.milepost.plan.IssueId;
import org.milepost.plan.Measure;
import org.milepost.plan.Tickets.Ticket;

/** The fields of a goal's own part, each as it is kept. */
final class GoalValues {

    private final List<KeptValue> values = new ArrayList<>();

    private GoalValues() {
    }

    /**
     * Those that are filled in.
     *
     * @param ticket the ticket that the goal contributes to, where its owner may browse it: people know it by its key
     */
    static List<KeptValue> of(GoalProfile profile, Optional<Ticket> ticket) {
        GoalValues kept = new GoalValues();
        kept.add("kind", profile.kind().map(Enum::name));
        kept.add("horizon", profile.horizon().map(Enum::name));
        kept.add("specific", profile.specific());
        kept.add("measurable", profile.measurable());
        kept.add("achievable", profile.achievable());
        kept.add("relevant", profile.relevant());
        kept.add("parent", profile.parent().map(IssueId::toString));
        kept.add("standsAlone", profile.standsAlone());
        kept.add("vision", profile.vision().map(number -> Long.toString(number)));
        kept.add("serves", profile.serves());
        kept.add("teamGoal", profile.teamGoal());
        kept.add("contributesTo", ticket.map(Ticket::key).or(() -> profile.contributesTo().map(IssueId::toString)));
        kept.add("contributesWhy", profile.contributesWhy());
        kept.add("skills", String.join("\n", profile.skills()));
        kept.add("doneOrNot", profile.doneOrNot() ? "true" : "");
        profile.measure().ifPresent(kept::add);
        return List.copyOf(kept.values);
    }

    private void add(Measure measure) {
        add("measure", measure.name());
        add("unit", measure.unit());
        add("baseline", measure.baseline().map(BigDecimal::toPlainString));
        add("target", measure.target().map(BigDecimal::toPlainString));
        add("measuredFrom", measure.from().map(LocalDate::toString));
    }

    private void add(String field, Optional<String> text) {
        add(field, text.orElse(""));
    }

    private void add(String field, String text) {
        if (!text.isEmpty()) {
            values.add(new KeptValue(field, text));
        }
    }
}
