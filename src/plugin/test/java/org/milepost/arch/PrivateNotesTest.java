package org.milepost.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import org.junit.Test;

/** Private notes of a review are read by their writer alone: one class touches their table, one use case asks it for one review and one for the
 * copy that its writer takes along. */
public class PrivateNotesTest {

    private static final String WHY = "a note that anything else could read would sooner or later be shown to the other one, in a snapshot or in their export";

    @Test
    public void theTable_isTouchedInOnePlace() {
        onlyBy("org.milepost.store.PrivateNoteEntity", "org.milepost.store.ActiveObjectsPrivateNoteRows", "org.milepost.store.PrivateNoteEntity");
    }

    @Test
    public void thePort_isAskedForOneReview_orByTheCopyOfTheWriter() {
        onlyBy("org.milepost.review.PrivateNoteRows", "org.milepost.career.PrivateNotes", "org.milepost.store.ActiveObjectsPrivateNoteRows",
                "org.milepost.career.ReviewCopies", "org.milepost.wiring.ReviewConfiguration", "org.milepost.review.PrivateNoteRows");
    }

    @Test
    public void theUseCase_isAskedByItsAddressAlone() {
        onlyBy("org.milepost.career.PrivateNotes", "org.milepost.rest.ReviewTypingResource", "org.milepost.wiring.ReviewConfiguration",
                "org.milepost.career.PrivateNotes");
    }

    @Test
    public void theNote_isKnownToThoseAlone() {
        onlyBy("org.milepost.review.PrivateNote", "org.milepost.career.PrivateNotes", "org.milepost.store.ActiveObjectsPrivateNoteRows",
                "org.milepost.review.PrivateNoteRows", "org.milepost.rest.ReviewTypingResource", "org.milepost.rest.ReviewTypingResource$NoteResponse",
                "org.milepost.career.ReviewCopies", "org.milepost.career.ReviewCopy", "org.milepost.rest.ExportAnswers", "org.milepost.review.PrivateNote");
    }

    private static void onlyBy(String type, String... users) {
        classes().that().haveFullyQualifiedName(type).should().onlyHaveDependentClassesThat().haveNameMatching(String.join("|", users).replace("$", "\\$"))
                .because(WHY).check(OurClasses.ALL);
    }
}
