package org.milepost.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milepost.career.ReviewView;
import org.milepost.plan.ReviewParty;
import org.milepost.review.Answer;
import org.milepost.review.Question;
import org.milepost.review.ReviewContent;

/** The questions of a review with what both answer: as it is typed now, or as it was when the review was closed. */
final class ReviewQuestions {

    private final ReviewView view;
    private final Words words;

    ReviewQuestions(ReviewView view, Words words) {
        this.view = view;
        this.words = words;
    }

    List<QuestionLine> lines() {
        return Arrays.stream(Question.values()).map(question -> view.isOpen()
                ? QuestionLine.of(question, typed(question, view.you()), typed(question, view.you().other()), words)
                : QuestionLine.of(question, kept(question, view.you()), kept(question, view.you().other()), words)).toList();
    }

    private Optional<Answer> typed(Question question, ReviewParty party) {
        return view.answers().stream().filter(answer -> answer.question() == question && answer.author().equals(view.row().person(party))).findFirst();
    }

    private String kept(Question question, ReviewParty party) {
        return view.content().answers().stream().filter(answer -> answer.question().equals(question.name()) && answer.by() == party)
                .map(ReviewContent.AnswerLine::text).findFirst().orElse("");
    }
}
