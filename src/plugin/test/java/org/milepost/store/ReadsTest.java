package org.milepost.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.java.ao.Query;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Unique;
import org.junit.Test;
import org.milepost.evidence.Decision;
import org.milepost.evidence.InboxRows.NoteKind;
import org.milepost.evidence.InboxRule;
import org.milepost.evidence.RuleKind;
import org.milepost.library.EntryText;
import org.milepost.library.LibraryEntry;
import org.milepost.library.SearchWords;
import org.milepost.library.Shelf;
import org.milepost.plan.Addressee;
import org.milepost.plan.AggregateId;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.ChangeFacts;
import org.milepost.plan.IssueId;
import org.milepost.plan.ItemReference;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.plan.ResourceKind;
import org.milepost.review.Answer;
import org.milepost.review.PrivateNote;
import org.milepost.review.Question;
import org.milepost.review.ReviewRow;

/** What every read costs: as many statements for much as for little, each by columns that have an index. */
public class ReadsTest extends StoreTest {

    private static final int MANY = 60;
    /** Words are looked for anywhere in them, which no index serves: among the entries of two shelves, whose index leaves a bounded number of them. */
    private static final Set<String> LOOKED_THROUGH = Set.of("LibraryEntryEntity.TITLE_WORDS", "LibraryEntryEntity.ALL_WORDS");
    private static final Optional<EntryText> BOOK = Optional.of(new EntryText(ResourceKind.BOOK, "A book", "", "", "", "of many"));

    @Test
    public void everyRead_takesAsManyStatements_forManyRowsAsForOne() {
        fill(1, 1);
        Map<String, Long> forOne = statements(1);
        fill(2, MANY);
        Map<String, Long> forMany = statements(MANY);

        assertEquals(forOne, forMany);
        assertEquals("asked on every issue view", 1L, (long) forMany.get("evidence.glanceAt"));
        assertTrue("one for unfinished changes, one to three for the rows: " + forOne, forOne.values().stream().allMatch(count -> count <= 4));
    }

    @Test
    public void everyColumnThatIsAskedFor_hasAnIndex() {
        Set<String> without = new TreeSet<>();
        ActiveObjects recording = recording(without);
        fill(1, 1);
        reads(recording, 1).values().forEach(Runnable::run);
        new ActiveObjectsViewLog(recording).ofOwner(Changes.ANNA, 5);

        assertEquals(LOOKED_THROUGH, without);
    }

    private void fill(int from, int to) {
        ActiveObjectsChangeLog log = new ActiveObjectsChangeLog(activeObjects);
        for (int issue = from; issue <= to; issue++) {
            log.commit(Changes.ofGoal(issue, 1).goalAdded(Changes.ANNA, 7));
            log.commit(Changes.ofGoal(issue, 2).onMilestone(1_000 + issue).with(ChangeFacts.TO, "2026-05-01").moved("LIFE", "a note"));
            log.commit(Changes.ofGoal(issue, 3).onMilestone(1_000 + issue).reflected("pairing", "", ""));
            log.commit(Changes.ofGoal(issue, 4).onMilestone(1_000 + issue).evidence(90, "a claim", ""));
            log.commit(Changes.ofGoal(issue, 5).shared("USER", Changes.BEN.value()));
            log.commit(Changes.ofGoal(issue, 6).partSaved(PartKind.ACTION_STEP, 1, Map.of("text", "a step")));
            log.commit(Changes.ofGoal(issue, 7).partSaved(PartKind.MILESTONE_PROFILE, 1_000 + issue, Map.of("criterion", "thirty came")));
            log.commit(Changes.ofGoal(issue, 8).partSaved(PartKind.GOAL_RESOURCE, 1,
                    Map.of("kind", "BOOK", "what", "a book", "state", "ASKED", "person", Changes.BEN.value())));
            log.commit(Changes.ofGoal(issue, 9).with(ChangeFacts.RATED, "7").rated(1, "YES"));
            log.commit(Changes.ofPlan(issue, 1).partSaved(PartKind.STRENGTH, 1, Map.of("text", "listening")));
            log.commit(Changes.ofPlan(issue, 2).partSaved(PartKind.REVIEW_PARTNER, 1, Map.of("person", Changes.BEN.value(), "role", "MENTOR")));
            log.commit(Changes.ofReview(issue, 1).partSaved(PartKind.AGENDA_ITEM, 1, Map.of("text", "a talk")));
            log.commit(Changes.ofReview(issue, 2).with(ChangeFacts.PARTNER_READS, "true").reviewClosed("{}"));
            log.commit(Changes.ofGoal(issue, 10).partSaved(PartKind.FEEDBACK_REQUEST, 1,
                    Map.of("person", Changes.BEN.value(), "question", "How was it?", "title", "A talk", "day", "2026-01-01")));
            log.commit(Changes.ofPlan(issue, 3).partSaved(PartKind.ANNOUNCEMENT, 9_000 + issue,
                    Map.of("words", "I did it", "to", "user:" + Changes.BEN.value() + "\ngroup:mentors", "day", "2026-01-01")));
            ActiveObjectsInboxRows inbox = new ActiveObjectsInboxRows(activeObjects);
            inbox.addRule(new InboxRule(0, Changes.ANNA, ItemReference.goal(new IssueId(issue)), new IssueId(issue), RuleKind.LABEL, "label-" + issue), NOW);
            inbox.decide(new Decision(Changes.ANNA, new IssueId(issue), 1, Decision.Kind.DISMISSED, Optional.empty(), NOW));
            inbox.note(Changes.ANNA, NoteKind.LOOKED, Optional.of(LocalDate.parse("2026-01-01").plusDays(issue)), NOW.minusSeconds(issue));
            new ActiveObjectsLibraryRows(activeObjects).add(new LibraryEntry(issue, 1, Shelf.SHARED, BOOK, false, Changes.ANNA, NOW));
            new ActiveObjectsPlanRows(activeObjects, CLOCK).startPlan(new PersonKey("owner-" + issue));
            new ActiveObjectsAnswerRows(activeObjects).save(new Answer(1, Question.WORKS, new PersonKey("owner-" + issue), 1, "words", NOW));
            new ActiveObjectsPrivateNoteRows(activeObjects).save(new PrivateNote(issue, Changes.ANNA, 1, "words", NOW));
            new ActiveObjectsReviewRows(activeObjects).open(new ReviewRow(0, Changes.ANNA, Changes.BEN, 7, issue, LocalDate.EPOCH, Changes.ANNA, NOW));
            new ActiveObjectsReportingLine(activeObjects, CLOCK).set(new PersonKey("owner-" + issue), Optional.of(Changes.BEN),
                    LocalDate.parse("2026-01-01"));
        }
    }

    private Map<String, Long> statements(int rows) {
        Map<String, Long> statements = new LinkedHashMap<>();
        reads(activeObjects, rows).forEach((name, read) -> {
            activeObjects.counter().reset();
            read.run();
            statements.put(name, activeObjects.counter().statements());
        });
        return statements;
    }

    private static Map<String, Runnable> reads(ActiveObjects activeObjects, int rows) {
        ActiveObjectsPlanRows plan = new ActiveObjectsPlanRows(activeObjects, CLOCK);
        ActiveObjectsEvidenceRows evidence = new ActiveObjectsEvidenceRows(activeObjects);
        ActiveObjectsShareRows shares = new ActiveObjectsShareRows(activeObjects);
        ActiveObjectsReportingLine line = new ActiveObjectsReportingLine(activeObjects, CLOCK);
        Set<IssueId> issues = new HashSet<>();
        Set<AggregateId> aggregates = new HashSet<>();
        Set<PersonKey> owners = new HashSet<>();
        Map<PersonKey, LocalDate> days = new LinkedHashMap<>();
        for (long issue = 1; issue <= rows; issue++) {
            issues.addAll(List.of(new IssueId(issue), new IssueId(1_000 + issue)));
            aggregates.add(AggregateId.goal(new IssueId(issue)));
            owners.add(new PersonKey("owner-" + issue));
            days.put(new PersonKey("owner-" + issue), LocalDate.parse("2026-03-10"));
        }
        Map<String, Runnable> reads = new LinkedHashMap<>();
        reads.put("versions", () -> assertEquals(rows, new ActiveObjectsChangeLog(activeObjects).versions(aggregates).size()));
        reads.put("activePlans", () -> assertEquals(rows, plan.activePlans(owners).size()));
        reads.put("plans", () -> plan.plans(Set.of(1L)));
        reads.put("goals", () -> assertEquals(rows, plan.goals(issues).size()));
        reads.put("goalsOf", () -> assertEquals(rows, plan.goalsOf(Set.of(Changes.ANNA)).size()));
        reads.put("moveNotes", () -> assertEquals(rows, plan.moveNotes(issues).size()));
        reads.put("reflections", () -> assertEquals(rows, plan.reflections(issues).size()));
        reads.put("evidence.ofItems", () -> assertEquals(rows, evidence.ofItems(issues).size()));
        reads.put("evidence.countsOfItems", () -> assertEquals(rows, evidence.countsOfItems(issues).size()));
        reads.put("evidence.ofTicket", () -> assertEquals(rows, evidence.ofTicket(new IssueId(90)).size()));
        reads.put("evidence.ofTicket, of none", () -> assertEquals(0, evidence.ofTicket(new IssueId(91)).size()));
        reads.put("evidence.glanceAt", () -> assertEquals(rows, evidence.glanceAt(new IssueId(90)).size()));
        reads.put("evidence.lastOf", () -> assertTrue(evidence.lastOf(Changes.ANNA).isPresent()));
        reads.put("evidence.ofOwner", () -> assertEquals(rows, evidence.ofOwner(Changes.ANNA).size()));
        reads.put("evidence.find", () -> assertTrue(evidence.find(1).isPresent()));
        reads.put("shares.ofOwner", () -> assertEquals(rows, shares.ofOwner(Changes.ANNA).size()));
        reads.put("shares.withPerson", () -> assertEquals(rows, shares.withPerson(Changes.BEN, Set.of("mentors")).size()));
        reads.put("parts.ofMilestones", () -> assertEquals(rows, new ActiveObjectsPartRows(activeObjects).ofMilestones(issues).size()));
        ActiveObjectsRatingRows ratings = new ActiveObjectsRatingRows(activeObjects);
        reads.put("ratings.ofEntries", () -> assertEquals(rows, ratings.ofEntries(Set.of(7L)).size()));
        reads.put("ratings.entriesOf", () -> assertEquals(Set.of(7L), ratings.entriesOf(new IssueId(1), 1)));
        reads.put("ratings.groupsOf", () -> assertEquals(0, ratings.groupsOf(Set.of(7L)).size()));
        reads.put("ratings.groups", () -> assertEquals(0, ratings.groups().size()));
        ActiveObjectsLibraryRows library = new ActiveObjectsLibraryRows(activeObjects);
        SearchWords words = SearchWords.of("book many", Map.of(ResourceKind.BOOK, "Book"));
        Set<Long> entries = issues.stream().map(IssueId::value).collect(Collectors.toSet());
        reads.put("library.search", () -> assertEquals(rows, library.search(Set.of(Shelf.SHARED, Shelf.of(Changes.ANNA)), words, rows).size()));
        reads.put("library.page", () -> assertEquals(rows, library.page(Shelf.SHARED, words, true, 0, rows).size()));
        reads.put("library.count", () -> assertEquals(rows, library.count(Shelf.SHARED, words, true)));
        reads.put("library.newest", () -> assertEquals(rows, library.newest(entries).size()));
        ActiveObjectsInboxRows inbox = new ActiveObjectsInboxRows(activeObjects);
        reads.put("inbox.rules", () -> assertEquals(rows, inbox.rules(Changes.ANNA).size()));
        reads.put("inbox.decisions", () -> assertEquals(rows, inbox.decisions(Changes.ANNA, NOW).size()));
        reads.put("inbox.decisionsOf", () -> assertEquals(rows, inbox.decisions(Changes.ANNA, issues).size()));
        reads.put("inbox.lastNote", () -> assertEquals(Optional.of(NOW.minusSeconds(1)), inbox.lastNote(Changes.ANNA, NoteKind.LOOKED, NOW)));
        ActiveObjectsPartRows parts = new ActiveObjectsPartRows(activeObjects);
        Set<Long> ids = issues.stream().map(IssueId::value).collect(Collectors.toSet());
        reads.put("parts.ofReviews", () -> assertEquals(rows, parts.ofReviews(ids).size()));
        reads.put("parts.ofOwners", () -> parts.ofOwners(Set.of(Changes.ANNA, Changes.BEN), PartKind.REVIEW_SKIP));
        reads.put("parts.plansNaming", () -> assertEquals(rows, parts.plansNaming(Changes.BEN).size()));
        reads.put("parts.goalsAsking", () -> assertEquals(rows, new ActiveObjectsPartRows(activeObjects).goalsAsking(Changes.BEN).size()));
        ActiveObjectsReviewRows reviews = new ActiveObjectsReviewRows(activeObjects);
        reads.put("answers.ofReview", () -> assertEquals(rows, new ActiveObjectsAnswerRows(activeObjects).ofReview(1).size()));
        reads.put("notes.of", () -> assertTrue(new ActiveObjectsPrivateNoteRows(activeObjects).of(Changes.ANNA, 1).isPresent()));
        reads.put("answers.ofAuthor", () -> assertEquals(1, new ActiveObjectsAnswerRows(activeObjects).ofAuthor(new PersonKey("owner-1")).size()));
        reads.put("notes.ofAuthor", () -> assertEquals(rows, new ActiveObjectsPrivateNoteRows(activeObjects).ofAuthor(Changes.ANNA).size()));
        reads.put("reviews.ends", () -> assertEquals(rows, reviews.ends(ids).size()));
        reads.put("reviews.closed", () -> assertEquals(rows, reviews.closed(ids).size()));
        reads.put("reviews.lastClosed", () -> assertTrue(reviews.lastClosed(Changes.ANNA, Changes.BEN).isPresent()));
        reads.put("reviews.lastHeld", () -> assertEquals(1, reviews.lastHeld(Set.of(7L)).size()));
        reads.put("reviews.find", () -> assertTrue(reviews.find(1).isPresent()));
        reads.put("reviews.ofPerson", () -> assertEquals(rows, reviews.ofPerson(Changes.BEN).size()));
        reads.put("parts.feedbackOf", () -> assertEquals(rows, new ActiveObjectsPartRows(activeObjects).feedbackOf(Changes.BEN).size()));
        reads.put("parts.announcedTo", () -> assertEquals(rows, new ActiveObjectsPartRows(activeObjects)
                .announcedTo(Set.of(Addressee.of(Changes.BEN), Addressee.group("mentors")), NOW.minusSeconds(1_000_000)).size()));
        reads.put("shares.find", () -> assertTrue(shares.find(1).isPresent()));
        reads.put("reportingLine.holding", () -> assertEquals(rows, line.holding(days).size()));
        reads.put("reportingLine.entries", () -> assertEquals(rows, line.entries().size()));
        return reads;
    }

    /** Notes the columns of conditions and orders that have no index. */
    private ActiveObjects recording(Set<String> without) {
        return (ActiveObjects) Proxy.newProxyInstance(ReadsTest.class.getClassLoader(), new Class<?>[]{ActiveObjects.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("find") && arguments.length == 2 && arguments[1] instanceof Query query) {
                Class<?> type = (Class<?>) arguments[0];
                Matcher column = Pattern.compile("[A-Z][A-Z_]+").matcher(query.getWhereClause() + " " + query.getOrderClause());
                while (column.find()) {
                    if (!Set.of("AND", "OR", "IN", "ID", "DESC", "LIKE").contains(column.group()) && !isIndexed(type, column.group())) {
                        without.add(type.getSimpleName() + "." + column.group());
                    }
                }
            }
            try {
                return method.invoke(activeObjects, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private static boolean isIndexed(Class<?> type, String column) {
        for (Method getter : type.getMethods()) {
            boolean ofColumn = getter.getName().replaceFirst("^(get|is)", "").replaceAll("(?<=.)([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT).equals(column);
            if (ofColumn && (getter.isAnnotationPresent(Indexed.class) || getter.isAnnotationPresent(Unique.class) || isInIndex(type, getter))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInIndex(Class<?> type, Method getter) {
        Indexes indexes = type.getAnnotation(Indexes.class);
        if (indexes == null) {
            return false;
        }
        for (Index index : indexes.value()) {
            if (List.of(index.methodNames()).contains(getter.getName())) {
                return true;
            }
        }
        return false;
    }
}
