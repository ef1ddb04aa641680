package org.milepost.career;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milepost.plan.Part;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Answer;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewEnd;
import org.milepost.review.ReviewRow;

/**
 * A review as one of its two people sees it.
 *
 * @param row its row
 * @param you which of the two looks
 * @param version the number of its last change, 0 for none
 * @param zone where the owner is
 * @param today the owner's day
 * @param people the two, by key
 * @param appointment what they arranged, nothing of a closed review
 * @param parts what can be changed: of an open review its parts, as far as the partner may know of the goals they are about; of a closed one its addenda
 * @param answers what both have typed, nothing of a closed review
 * @param partnerSees whether the partner may see anything of the owner's now; not told of a closed review
 * @param content what is in it: gathered now as the partner may see it, or as it was kept
 * @param confirmation that one of the two has confirmed it as it is, absent if nobody has and once it is closed
 * @param end how it was closed, absent while it is open
 */
public record ReviewView(ReviewRow row, ReviewParty you, long version, ZoneId zone, LocalDate today, Map<PersonKey, Person> people, Appointment appointment,
                         List<Part> parts, List<Answer> answers, boolean partnerSees, ReviewContent content, Optional<Confirmation> confirmation,
                         Optional<ReviewEnd> end) {

    public ReviewView {
        people = Map.copyOf(people);
        parts = List.copyOf(parts);
        answers = List.copyOf(answers);
    }

    public Person owner() {
        return people.get(row.owner());
    }

    public Person partner() {
        return people.get(row.partner());
    }

    public boolean isOpen() {
        return end.isEmpty();
    }
}
