package org.milepost.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.milepost.plan.PersonKey;
import org.milepost.review.Answer;
import org.milepost.review.AnswerRows;

/** Answers, the newest of each question and author. */
public final class InMemoryAnswerRows implements AnswerRows {

    private final List<Answer> answers = new ArrayList<>();
    private final List<Runnable> meanwhile = new ArrayList<>();

    /** Runs this once, just before the next answer is kept: somebody else is faster. */
    public void beforeNextSave(Runnable other) {
        meanwhile.add(other);
    }

    @Override
    public List<Answer> ofReview(long review) {
        return answers.stream().filter(answer -> answer.review() == review)
                .sorted(Comparator.comparing(Answer::question).thenComparing(answer -> answer.author().value())).toList();
    }

    @Override
    public List<Answer> ofAuthor(PersonKey author) {
        return answers.stream().filter(answer -> answer.author().equals(author))
                .sorted(Comparator.comparing(Answer::review).thenComparing(Answer::question)).toList();
    }

    @Override
    public boolean save(Answer answer) {
        List.copyOf(meanwhile).forEach(other -> {
            meanwhile.remove(other);
            other.run();
        });
        Predicate<Answer> same = other -> other.review() == answer.review() && other.question() == answer.question() && other.author().equals(answer.author());
        if (answers.stream().anyMatch(same.and(other -> other.version() >= answer.version()))) {
            return false;
        }
        answers.removeIf(same);
        return answers.add(answer);
    }
}
