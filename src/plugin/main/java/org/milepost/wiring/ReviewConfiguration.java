package org.milepost.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.milepost.career.Appointments;
import org.milepost.career.ChangeWriter;
import org.milepost.career.PartWriter;
import org.milepost.career.Plans;
import org.milepost.career.PageReviews;
import org.milepost.career.PrivateNotes;
import org.milepost.career.ReviewBook;
import org.milepost.career.ReviewClosing;
import org.milepost.career.ReviewCopies;
import org.milepost.career.ReviewParts;
import org.milepost.career.ReviewPreparation;
import org.milepost.career.ReviewReader;
import org.milepost.career.ReviewSight;
import org.milepost.career.ReviewTyping;
import org.milepost.career.VisibleGoals;
import org.milepost.evidence.EvidenceRows;
import org.milepost.plan.ChangeHistory;
import org.milepost.plan.PartRows;
import org.milepost.plan.People;
import org.milepost.plan.PlanRows;
import org.milepost.plan.Tickets;
import org.milepost.review.AnswerRows;
import org.milepost.review.PrivateNoteRows;
import org.milepost.review.ReviewFormat;
import org.milepost.review.ReviewRows;
import org.milepost.reviewfile.JsonReviews;
import org.milepost.sharing.AccessService;
import org.milepost.store.ActiveObjectsAnswerRows;
import org.milepost.store.ActiveObjectsPrivateNoteRows;
import org.milepost.store.ActiveObjectsReviewRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reviews of plans, where the plans are. */
@Configuration(proxyBeanMethods = false)
public class ReviewConfiguration {

    @Bean
    public ReviewRows reviewRows(ActiveObjects activeObjects) {
        return new ActiveObjectsReviewRows(activeObjects);
    }

    @Bean
    public AnswerRows answerRows(ActiveObjects activeObjects) {
        return new ActiveObjectsAnswerRows(activeObjects);
    }

    @Bean
    public PrivateNoteRows privateNoteRows(ActiveObjects activeObjects) {
        return new ActiveObjectsPrivateNoteRows(activeObjects);
    }

    @Bean
    public ReviewPreparation reviewPreparation(VisibleGoals visible, EvidenceRows evidence, Tickets tickets, People people, Clock clock) {
        return new ReviewPreparation(visible, evidence, tickets, people, clock);
    }

    @Bean
    public ReviewSight reviewSight(VisibleGoals visible, Plans plans, PlanRows rows) {
        return new ReviewSight(visible, plans, rows);
    }

    @Bean
    public Appointments appointments(ReviewRows rows, PartRows parts, PlanRows plans) {
        return new Appointments(rows, parts, plans);
    }

    @Bean
    public ReviewCopies reviewCopies(ReviewRows rows, PartRows parts, AnswerRows answers, PrivateNoteRows notes) {
        return new ReviewCopies(rows, parts, answers, notes);
    }

    @Bean
    public ReviewFormat reviewFormat() {
        return new JsonReviews();
    }

    @Bean
    public ReviewReader reviewReader(ReviewRows rows, ReviewPreparation preparation, Appointments appointments, PartRows parts, AnswerRows answers,
                                     ChangeWriter changes, ChangeHistory history, ReviewFormat format, People people, Clock clock) {
        return new ReviewReader(rows, preparation, appointments, parts, answers, changes, history, format, people, clock);
    }

    @Bean
    public ReviewClosing reviewClosing(ReviewBook reviews, ReviewReader reader, ReviewFormat format, ChangeWriter changes) {
        return new ReviewClosing(reviews, reader, format, changes);
    }

    @Bean
    public ReviewBook reviewBook(ReviewRows rows, ReviewSight sight, ReviewReader reader, Appointments appointments, PlanRows plans, AccessService access,
                                 ChangeWriter changes, People people, Clock clock) {
        return new ReviewBook(rows, sight, reader, appointments, plans, access, changes, people, clock);
    }

    @Bean
    public PageReviews pageReviews(ReviewBook reviews, ReviewReader reader) {
        return new PageReviews(reviews, reader);
    }

    @Bean
    public ReviewTyping reviewTyping(ReviewBook reviews, AnswerRows rows, Clock clock) {
        return new ReviewTyping(reviews, rows, clock);
    }

    @Bean
    public PrivateNotes privateNotes(ReviewBook reviews, PrivateNoteRows rows, Clock clock) {
        return new PrivateNotes(reviews, rows, clock);
    }

    @Bean
    public ReviewParts reviewParts(ReviewBook reviews, ReviewReader reader, ReviewPreparation preparation, Appointments appointments, PartWriter writer,
                                   People people, Clock clock) {
        return new ReviewParts(reviews, reader, preparation, appointments, writer, people, clock);
    }
}
