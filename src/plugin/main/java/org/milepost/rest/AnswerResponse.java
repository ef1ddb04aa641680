package org.milepost.rest;

import org.milepost.plan.PersonKey;
import org.milepost.review.Answer;

/** An answer: {@code yours} says whether the caller wrote it, {@code version} what saving it rests on. */
@Json
record AnswerResponse(String question, boolean yours, long version, String text, String at) {

    static AnswerResponse of(Answer answer, PersonKey caller) {
        return new AnswerResponse(answer.question().name(), answer.author().equals(caller), answer.version(), answer.text(), answer.at().toString());
    }
}
