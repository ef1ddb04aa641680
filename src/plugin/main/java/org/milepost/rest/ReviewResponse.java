package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.career.PagePlan;
import org.milepost.link.Agreement;
import org.milepost.plan.Reflection;
import org.milepost.review.Review;

/**
 * What happened in a plan since a day, and what else of it was asked for, as the macros in Confluence read it, and in which form that is told
 * ({@link Agreement}). Days as 2026-03-01, absent where there are none; the lists of what happened are empty unless a review was asked for.
 */
@Json
record ReviewResponse(int format, int readableBy, String milepost, PersonResponse person, String since, String until, List<Reached> reached,
                      List<Moved> moved, List<Missed> missed, List<Shown> evidence, List<Next> next, List<String> helpWanted,
                      TimelineResponse timeline, PlanResponse plan, OneReviewResponse held) {

    /** The parts of the reflection are absent where there is none to be seen. */
    @Json
    record Reached(String title, String goal, String goalKey, String day, String worked, String notWorked, String improve) {

        static Reached of(Review.Reached reached) {
            Optional<Reflection> reflection = reached.reflection();
            return new Reached(reached.title(), reached.goal(), reached.goalKey(), reached.day().toString(),
                    reflection.map(Reflection::worked).orElse(null), reflection.map(Reflection::notWorked).orElse(null),
                    reflection.map(Reflection::improve).orElse(null));
        }
    }

    @Json
    record Moved(String title, String goal, String from, String to, long days, String day, String reason, String note) {

        static Moved of(Review.Moved moved) {
            return new Moved(moved.title(), moved.goal(), text(moved.from()), text(moved.to()), moved.days(), moved.day().toString(),
                    moved.reason().map(Enum::name).orElse(null), moved.note());
        }
    }

    @Json
    record Missed(String title, String goal, String dueDate, long daysOver) {

        static Missed of(Review.Missed missed) {
            return new Missed(missed.title(), missed.goal(), missed.dueDate().toString(), missed.daysOver());
        }
    }

    @Json
    record Shown(String claim, String impact, String ticket, String item, String day) {

        /** Its day is that on which it was recorded, as it always was: a page that shows less time than was asked for leaves out by it what came before. */
        static Shown of(Review.Shown shown) {
            return new Shown(shown.claim(), shown.impact(), shown.ticket().orElse(null), shown.item(), shown.recorded().toString());
        }
    }

    @Json
    record Next(String title, String goal, String dueDate) {

        static Next of(Review.Next next) {
            return new Next(next.title(), next.goal(), text(next.dueDate()));
        }
    }

    /** @param milepost the version of this app */
    static ReviewResponse of(PagePlan page, LocalDate since, String milepost, ReviewAnswers reviews) {
        Review review = page.review().orElseGet(() -> new Review(page.person(), since, page.today(), List.of(), List.of(), List.of(), List.of(), List.of()));
        return of(review, milepost, page.goals().map(goals -> TimelineResponse.of(page.today(), goals)).orElse(null), page.plan().map(PlanAnswers::of).orElse(null),
                page.held().map(reviews::of).orElse(null));
    }

    /** The review alone. */
    static ReviewResponse of(Review review, String milepost) {
        return of(review, milepost, null, null, null);
    }

    private static ReviewResponse of(Review review, String milepost, TimelineResponse timeline, PlanResponse plan, OneReviewResponse held) {
        return new ReviewResponse(Agreement.FORMAT, Agreement.READABLE_BY, milepost, PersonResponse.of(review.person()), review.since().toString(),
                review.until().toString(), review.reached().stream().map(Reached::of).toList(), review.moved().stream().map(Moved::of).toList(),
                review.missed().stream().map(Missed::of).toList(), review.evidence().stream().map(Shown::of).toList(),
                review.next().stream().map(Next::of).toList(), List.of(), timeline, plan, held);
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
