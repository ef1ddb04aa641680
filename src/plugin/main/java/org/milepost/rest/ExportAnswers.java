package org.milepost.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.milepost.career.PersonalData;
import org.milepost.career.ReviewCopy;
import org.milepost.evidence.Decision;
import org.milepost.evidence.Evidence;
import org.milepost.evidence.InboxRule;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.People.Person;
import org.milepost.plan.PersonKey;
import org.milepost.plan.PlanRows.PlanRow;
import org.milepost.review.ClosedReview;
import org.milepost.review.ReviewFormat;
import org.milepost.rest.ExportResponse.Decided;
import org.milepost.rest.ExportResponse.Inbox;
import org.milepost.rest.ExportResponse.PartOf;
import org.milepost.rest.ExportResponse.Piece;
import org.milepost.rest.ExportResponse.PlanLine;
import org.milepost.rest.ExportResponse.ReviewLine;
import org.milepost.rest.ExportResponse.Rule;

/** Writes what is kept of somebody. */
public final class ExportAnswers {

    private final GoalAnswers goals;
    private final LibraryAnswers library;
    private final ReviewFormat format;

    public ExportAnswers(GoalAnswers goals, LibraryAnswers library, ReviewFormat format) {
        this.goals = goals;
        this.library = library;
        this.format = format;
    }

    ExportResponse of(PersonalData data) {
        return new ExportResponse(ExportResponse.FORM, PersonResponse.of(data.person()), data.at().toString(), data.plans().stream().map(ExportAnswers::plan).toList(),
                goals.all(data.goals()), data.parts().stream().map(part -> part(part, data.people())).toList(), data.evidence().stream().map(ExportAnswers::piece).toList(),
                data.given().stream().map(ShareResponse::of).toList(), data.received().stream().map(ShareResponse::of).toList(),
                data.views().stream().map(ViewResource.ViewResponse::of).toList(),
                new Inbox(data.rules().stream().map(ExportAnswers::rule).toList(), data.decisions().stream().map(ExportAnswers::decision).toList()),
                library.all(data.entries()), data.reviews().stream().map(copy -> review(copy, data.person().key(), data.people())).toList(),
                data.said().stream().map(part -> PartResponse.forOthers(part, data.people())).toList());
    }

    private static PlanLine plan(PlanRow plan) {
        return new PlanLine(plan.id(), plan.active(), plan.startedAt().toString());
    }

    private static PartOf part(Part part, Map<PersonKey, Person> people) {
        return new PartOf(ItemResponse.of(new ItemReference(part.aggregate().kind(), part.aggregate().id())), PartResponse.of(part, people, Map.of()));
    }

    private static Piece piece(Evidence evidence) {
        return new Piece(evidence.id(), ItemResponse.of(evidence.item()), evidence.goal().value(), evidence.kind().name(), evidence.statement().claim(),
                evidence.statement().impact(), evidence.day().toString(), evidence.ticketId().map(id -> id.value()).orElse(null),
                evidence.ticket().map(Evidence.NamedTicket::key).orElse(null), evidence.statement().url(), evidence.statement().name(), evidence.statement().issuer(),
                evidence.statement().expires().map(LocalDate::toString).orElse(null), evidence.statement().proof(), evidence.at().toString());
    }

    private static Rule rule(InboxRule rule) {
        return new Rule(ItemResponse.of(rule.item()), rule.kind().name(), rule.words());
    }

    private static Decided decision(Decision decision) {
        return new Decided(decision.ticket().value(), decision.kind().name(), decision.until().map(LocalDate::toString).orElse(null), decision.at().toString());
    }

    private ReviewLine review(ReviewCopy copy, PersonKey reader, Map<PersonKey, Person> people) {
        List<PartResponse> parts = copy.parts().stream().map(part -> PartResponse.of(part, people, Map.of())).toList();
        return new ReviewLine(copy.row().id(), copy.row().number(), copy.you().name(), PersonResponse.of(people.get(copy.row().owner())),
                PersonResponse.of(people.get(copy.row().partner())), copy.row().since().toString(), copy.row().openedAt().toString(),
                copy.closed().map(closed -> closed.end().closedAt().toString()).orElse(null), copy.closed().map(this::content).orElse("null"), parts,
                copy.answers().stream().map(answer -> AnswerResponse.of(answer, reader)).toList(),
                copy.note().map(ReviewTypingResource.NoteResponse::of).orElse(null));
    }

    private String content(ClosedReview closed) {
        return format.write(format.read(closed.text()).with(closed.answers()));
    }
}
