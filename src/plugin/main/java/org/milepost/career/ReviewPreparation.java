package org.milepost.career;

import java.time.LocalDate;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.People;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.plan.Tickets;
import org.milepost.review.Review;
import org.milepost.sharing.ViewLog.Channel;

/** Gathers what a 1:1 is about. */
public final class ReviewPreparation {

    public ReviewPreparation(VisibleGoals goals, EvidenceRows evidence, Tickets tickets, People people) {
    }

    /**
     * What happened since a day in the plan of a person, as far as the viewer may see it; the view is noted.
     *
     * @param personName log-in name
     * @throws Refusal NOT_FOUND if there is no such person or nothing the viewer may see; DATE_OUT_OF_RANGE of {@code since}
     */
    public Review prepare(PersonKey viewer, String personName, LocalDate since, Channel channel) {
        throw new UnsupportedOperationException();
    }
}
