package org.milepost.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.milepost.career.ReviewPair;
import org.milepost.plan.People.Person;

/** The reader's reviews: of their own plan, and of those of others whose partner they are. */
public final class ReviewsPage {

    private final List<ReviewPairLine> pairs;
    private final List<Person> callable;
    private final String contextPath;
    private final Words words;

    /** @param callable with whom the reader has arranged nothing yet and may open a review of that person's plan */
    ReviewsPage(List<ReviewPair> pairs, List<Person> callable, String contextPath, Words words) {
        this.pairs = pairs.stream().map(pair -> new ReviewPairLine(pair, Optional.empty(), contextPath, words)).toList();
        this.callable = List.copyOf(callable);
        this.contextPath = contextPath;
        this.words = words;
    }

    /** What to do next: an open one that is due, another that is due, else an open one; nothing to loop over if all is well. */
    public List<ReviewPairLine> getNext() {
        return pairs.stream().filter(pair -> pair.isOpen() || pair.isDue() && pair.isStartable())
                .min(Comparator.comparing((ReviewPairLine pair) -> !pair.isDue()).thenComparing(pair -> !pair.isOpen())
                        .thenComparing(pair -> pair.day().orElse(LocalDate.MAX))).stream().toList();
    }

    public List<ReviewPairLine> getYours() {
        return pairs.stream().filter(ReviewPairLine::isYours).toList();
    }

    public boolean isAnyYours() {
        return !getYours().isEmpty();
    }

    public List<ReviewPairLine> getTheirs() {
        return pairs.stream().filter(pair -> !pair.isYours()).toList();
    }

    /** Whether there is anybody to speak with about their plan. */
    public boolean isAnyTheirs() {
        return !getTheirs().isEmpty() || !callable.isEmpty();
    }

    public List<CallablePerson> getCallable() {
        return callable.stream().map(person -> new CallablePerson(person, words)).toList();
    }

    /** Where partners are named and planned. */
    public String getPlanUrl() {
        return Links.career(contextPath) + "#reviews";
    }
}
