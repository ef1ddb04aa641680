package org.milepost.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.milepost.plan.PersonKey;
import org.milepost.review.Answer;
import org.milepost.review.AnswerRows;
import org.milepost.review.Question;

/** Stored answers. Saving one is a single insert, which its unique token lets only one of two do; what follows can be done twice. */
public final class ActiveObjectsAnswerRows implements AnswerRows {

    /**
     * So many versions that were replaced stay, without their texts, and twice as many at most: whoever read one of them a moment ago and saves the next finds that it is taken.
     */
    static final int KEPT = 20;

    private static final BinaryOperator<AnswerEntity> LATER = (one, other) -> one.getVersionNumber() > other.getVersionNumber() ? one : other;

    private final Tables tables;

    public ActiveObjectsAnswerRows(ActiveObjects activeObjects) {
        this.tables = new Tables(activeObjects);
    }

    @Override
    public List<Answer> ofReview(long review) {
        return holding(tables, review);
    }

    @Override
    public List<Answer> ofAuthor(PersonKey author) {
        return newest(tables.find(AnswerEntity.class, "AUTHOR_KEY = ? AND SUPERSEDED = ?", author.value(), false));
    }

    @Override
    public boolean save(Answer answer) {
        boolean kept = tables.insertOnce(AnswerEntity.class, "ANSWER_TOKEN", row(answer));
        if (kept) {
            supersede(answer);
        }
        return kept;
    }

    /** Of each question and author the newest: a writer that crashed may have left an older one unmarked. */
    static List<Answer> holding(Tables tables, long review) {
        return newest(tables.find(AnswerEntity.class, "REVIEW_ID = ? AND SUPERSEDED = ?", review, false));
    }

    private static List<Answer> newest(List<AnswerEntity> rows) {
        Collection<AnswerEntity> newest = rows.stream()
                .collect(Collectors.toMap(row -> row.getReviewId() + ":" + row.getQuestion() + ":" + row.getAuthorKey(), row -> row, LATER)).values();
        return newest.stream().map(ActiveObjectsAnswerRows::answer)
                .sorted(Comparator.comparing(Answer::review).thenComparing(Answer::question).thenComparing(answer -> answer.author().value())).toList();
    }

    private void supersede(Answer answer) {
        for (AnswerEntity row : tables.find(AnswerEntity.class, "REVIEW_ID = ? AND AUTHOR_KEY = ? AND SUPERSEDED = ?", answer.review(), answer.author().value(), false)) {
            if (row.getQuestion().equals(answer.question().name()) && row.getVersionNumber() < answer.version()) {
                row.setBody(null);
                row.setSuperseded(true);
                row.save();
            }
        }
        // Not with each save, so that most cost no more than before.
        if (answer.version() % KEPT == 0) {
            tables.delete(AnswerEntity.class, "REVIEW_ID = ? AND AUTHOR_KEY = ? AND QUESTION = ? AND VERSION_NUMBER <= ?", answer.review(), answer.author().value(),
                    answer.question().name(), answer.version() - KEPT);
        }
    }

    private static Map<String, Object> row(Answer answer) {
        Map<String, Object> row = new HashMap<>();
        row.put("ANSWER_TOKEN", Digest.of(Long.toString(answer.review()), answer.question().name(), answer.author().value(), Long.toString(answer.version())));
        row.put("REVIEW_ID", answer.review());
        row.put("QUESTION", answer.question().name());
        row.put("AUTHOR_KEY", answer.author().value());
        row.put("VERSION_NUMBER", answer.version());
        row.put("BODY", answer.text());
        row.put("SAVED_AT", answer.at().toEpochMilli());
        row.put("SUPERSEDED", false);
        return row;
    }

    private static Answer answer(AnswerEntity row) {
        return new Answer(row.getReviewId(), Question.valueOf(row.getQuestion()), new PersonKey(row.getAuthorKey()), row.getVersionNumber(),
                Columns.text(row.getBody()), Columns.moment(row.getSavedAt()));
    }
}
