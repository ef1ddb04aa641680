package org.milepost.web;

import java.util.List;
import java.util.stream.Stream;
import org.milepost.plan.Reflection;

/** One question of a look back with its answer. */
public final class Answer {

    private final String question;
    private final String text;

    private Answer(String question, String text) {
        this.question = question;
        this.text = text;
    }

    /** The parts that were filled in. */
    static List<Answer> of(Reflection reflection, Words words) {
        return Stream.of(new Answer(words.text("milepost.timeline.reflection.worked"), reflection.worked()),
                        new Answer(words.text("milepost.timeline.reflection.notWorked"), reflection.notWorked()),
                        new Answer(words.text("milepost.timeline.reflection.improve"), reflection.improve()))
                .filter(answer -> !answer.text.isEmpty()).toList();
    }

    public String getQuestion() {
        return question;
    }

    public String getText() {
        return text;
    }
}
