package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.java.ao.Query;
import java.util.stream.Collectors;
import org.junit.Test;
import org.milepost.plan.PersonKey;
import org.milepost.review.Answer;
import org.milepost.review.PrivateNote;
import org.milepost.review.Question;

/** Answers and private notes as they are saved while somebody types. */
public class ReviewTypingRowsTest extends StoreTest {

    private static final int SAVES = 50;

    @Test
    public void answer_isTheNewest_ofEachQuestionAndAuthor_andOlderOnesLoseTheirTexts() {
        ActiveObjectsAnswerRows rows = new ActiveObjectsAnswerRows(activeObjects);
        assertTrue(rows.save(answer(7, Question.WORKS, Changes.ANNA, 1, "Pairing \uD83D\uDE80")));
        assertTrue(rows.save(answer(7, Question.WORKS, Changes.BEN, 1, "Talks")));
        assertTrue(rows.save(answer(7, Question.BEHIND, Changes.ANNA, 1, "")));
        assertTrue(rows.save(answer(8, Question.WORKS, Changes.ANNA, 1, "Another review")));
        assertFalse("that version is taken", rows.save(answer(7, Question.WORKS, Changes.ANNA, 1, "Too late")));
        assertTrue(rows.save(answer(7, Question.WORKS, Changes.ANNA, 2, "Pairing twice")));
        assertEquals(List.of(answer(7, Question.BEHIND, Changes.ANNA, 1, ""), answer(7, Question.WORKS, Changes.ANNA, 2, "Pairing twice"),
                answer(7, Question.WORKS, Changes.BEN, 1, "Talks")), rows.ofReview(7));
        assertEquals(List.of(answer(7, Question.BEHIND, Changes.ANNA, 1, ""), answer(7, Question.WORKS, Changes.ANNA, 2, "Pairing twice"),
                answer(8, Question.WORKS, Changes.ANNA, 1, "Another review")), rows.ofAuthor(Changes.ANNA));
        assertEquals(0, activeObjects.count(AnswerEntity.class, "SUPERSEDED = ? AND BODY IS NOT NULL", true));
    }

    @Test
    public void note_isTheAuthorsNewest() {
        ActiveObjectsPrivateNoteRows rows = new ActiveObjectsPrivateNoteRows(activeObjects);
        assertEquals(Optional.empty(), rows.of(Changes.ANNA, 7));
        assertTrue(rows.save(note(Changes.ANNA, 1, "First")));
        assertTrue(rows.save(note(Changes.BEN, 1, "Ben's")));
        assertFalse(rows.save(note(Changes.ANNA, 1, "Too late")));
        assertTrue(rows.save(note(Changes.ANNA, 2, "Second")));
        assertEquals(Optional.of(note(Changes.ANNA, 2, "Second")), rows.of(Changes.ANNA, 7));
        assertEquals(Optional.of(note(Changes.BEN, 1, "Ben's")), rows.of(Changes.BEN, 7));
        assertEquals(Optional.empty(), rows.of(Changes.ANNA, 8));
        assertEquals(List.of(note(Changes.ANNA, 2, "Second")), rows.ofAuthor(Changes.ANNA));
        assertEquals(0, activeObjects.count(PrivateNoteEntity.class, "SUPERSEDED = ? AND BODY IS NOT NULL", true));
    }

    /** An hour of typing saves hundreds of times. */
    @Test
    public void hoursOfTyping_leaveFewRows_andAStaleWriterStillLoses() {
        ActiveObjectsAnswerRows answers = new ActiveObjectsAnswerRows(activeObjects);
        ActiveObjectsPrivateNoteRows notes = new ActiveObjectsPrivateNoteRows(activeObjects);
        answers.save(answer(7, Question.WORKS, Changes.BEN, 1, "Talks"));
        answers.save(answer(7, Question.BEHIND, Changes.ANNA, 1, "The proposal"));
        notes.save(note(Changes.BEN, 1, "Ben's"));
        for (int version = 1; version <= 110; version++) {
            assertTrue(answers.save(answer(7, Question.WORKS, Changes.ANNA, version, "Pairing " + version)));
            assertTrue(notes.save(note(Changes.ANNA, version, "Note " + version)));
        }
        assertTrue(activeObjects.count(AnswerEntity.class, "ID > ?", 0) <= 2 * ActiveObjectsAnswerRows.KEPT + 2);
        assertTrue(activeObjects.count(PrivateNoteEntity.class, "ID > ?", 0) <= 2 * ActiveObjectsAnswerRows.KEPT + 1);
        assertFalse(answers.save(answer(7, Question.WORKS, Changes.ANNA, 110 - ActiveObjectsAnswerRows.KEPT + 1, "Read a moment ago")));
        assertEquals(Set.of("The proposal", "Pairing 110", "Talks"), answers.ofReview(7).stream().map(Answer::text).collect(Collectors.toSet()));
        assertEquals("Ben's", notes.of(Changes.BEN, 7).orElseThrow().text());
        assertEquals("Note 110", notes.of(Changes.ANNA, 7).orElseThrow().text());
    }

    @Test
    public void everyQuestionToTheTableOfNotes_namesTheAuthor() {
        Set<String> asked = new TreeSet<>();
        ActiveObjects recording = (ActiveObjects) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {ActiveObjects.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("find") && arguments[0] == PrivateNoteEntity.class) {
                asked.add(arguments.length == 2 && arguments[1] instanceof Query query ? query.getWhereClause() : "everything");
            }
            try {
                return method.invoke(activeObjects, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        ActiveObjectsPrivateNoteRows rows = new ActiveObjectsPrivateNoteRows(recording);
        rows.save(note(Changes.ANNA, 1, "First"));
        rows.save(note(Changes.ANNA, 2, "Second"));
        rows.of(Changes.ANNA, 7);
        rows.ofAuthor(Changes.ANNA);
        // The token is a digest of the author too.
        assertTrue(asked.toString(), asked.stream().allMatch(where -> where.contains("AUTHOR_KEY = ?") || where.equals("NOTE_TOKEN = ?")));
        assertFalse(asked.isEmpty());
    }

    @Test
    public void twoWindows_saveAtOnce_andEachVersionHasOneWinner() throws Exception {
        ActiveObjectsAnswerRows one = new ActiveObjectsAnswerRows(activeObjects);
        ActiveObjectsAnswerRows other = new ActiveObjectsAnswerRows(node());
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Future<Integer>> won = new ArrayList<>();
            won.add(threads.submit(() -> saves(one, Changes.ANNA, "one")));
            won.add(threads.submit(() -> saves(other, Changes.ANNA, "other")));
            Future<Integer> ben = threads.submit(() -> saves(other, Changes.BEN, "ben"));
            assertEquals("each version was won once", SAVES, won.get(0).get() + won.get(1).get());
            assertEquals("nobody gets into Ben's way", SAVES, (int) ben.get());
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of(Changes.ANNA, Changes.BEN), one.ofReview(7).stream().map(Answer::author).sorted((a, b) -> a.value().compareTo(b.value())).toList());
        assertTrue(one.ofReview(7).stream().allMatch(answer -> answer.version() == SAVES && !answer.text().isEmpty()));
    }

    @Test
    public void savingIsAllOrNothing_whereverTheProcessEnds() {
        long review = 100;
        for (int step = 1; step <= 4; step++) {
            for (Crash crash : List.of(Crash.before(step), Crash.after(step))) {
                review++;
                ActiveObjectsAnswerRows after = new ActiveObjectsAnswerRows(activeObjects);
                after.save(answer(review, Question.WORKS, Changes.ANNA, 1, "before"));
                try {
                    new ActiveObjectsAnswerRows(Steps.watched(activeObjects, crash)).save(answer(review, Question.WORKS, Changes.ANNA, 2, "after"));
                } catch (Crash e) {
                    assertSame(crash, e);
                }
                List<Answer> left = after.ofReview(review);
                assertEquals(1, left.size());
                assertEquals(left.get(0).version() == 1 ? "before" : "after", left.get(0).text());
                after.save(answer(review, Question.WORKS, Changes.ANNA, left.get(0).version() + 1, "goes on"));
                assertEquals(List.of("goes on"), after.ofReview(review).stream().map(Answer::text).toList());
            }
        }
    }

    /** Saves each version until it is there, by whomever. @return how many of them this one made */
    private static int saves(ActiveObjectsAnswerRows rows, PersonKey author, String words) {
        int won = 0;
        for (int version = 1; version <= SAVES; version++) {
            won += rows.save(answer(7, Question.CHANGE, author, version, words + version)) ? 1 : 0;
        }
        return won;
    }

    private static Answer answer(long review, Question question, PersonKey author, long version, String text) {
        return new Answer(review, question, author, version, text, NOW);
    }

    private static PrivateNote note(PersonKey author, long version, String text) {
        return new PrivateNote(7, author, version, text, NOW);
    }
}
