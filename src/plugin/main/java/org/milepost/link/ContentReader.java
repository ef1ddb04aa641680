package org.milepost.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milepost.link.JsonObject.Reader;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewContent.AgendaLine;
import org.milepost.review.ReviewContent.AnswerLine;
import org.milepost.review.ReviewContent.AskedLine;
import org.milepost.review.ReviewContent.Argument;
import org.milepost.review.ReviewContent.Assessment;
import org.milepost.review.ReviewContent.CauseLine;
import org.milepost.review.ReviewContent.ClosingLine;
import org.milepost.review.ReviewContent.Commitment;
import org.milepost.review.ReviewContent.Confirmed;
import org.milepost.review.ReviewContent.Earlier;
import org.milepost.review.ReviewContent.GoalLine;
import org.milepost.review.ReviewContent.PersonLine;
import org.milepost.review.ReviewContent.Request;
import org.milepost.review.ReviewContent.SetbackLine;
import org.milepost.review.ReviewContent.Skip;
import org.milepost.review.ReviewContent.StepLine;
import org.milepost.review.ReviewContent.Told;
import org.milepost.review.ReviewContent.WinLine;

/** Reads what is in a review, in whatever version of its form: lists that an older one did not have are empty, what a newer one has more is passed over. */
final class ContentReader {

    private ContentReader() {
    }

    /** All but what happened, which {@link AnswerReader} reads. */
    static ReviewContent content(JsonObject content) throws NotUnderstood {
        Optional<String> alone = content.optionalText("alone");
        ReviewParty closer = alone.isPresent() ? HeldReader.party(alone.get()) : null;
        return new ReviewContent((int) content.number("format"), text(content.day("since")), text(content.day("until")), person(content.object("owner")),
                person(content.object("partner")), some(content, "goals", ContentReader::goal), List.of(), List.of(), List.of(), some(content, "steps", ContentReader::step),
                List.of(), told(content), List.of(), some(content, "agenda", ContentReader::agenda), some(content, "commitments", ContentReader::commitment),
                some(content, "requests", ContentReader::request), some(content, "self", ContentReader::assessment), some(content, "view", ContentReader::assessment),
                some(content, "earlier", ContentReader::earlier),
                some(content, "answers", ContentReader::answer), some(content, "skips", ContentReader::skip), some(content, "confirmed", ContentReader::confirmed), closer);
    }

    static <T> List<T> some(JsonObject object, String field, Reader<T> reader) throws NotUnderstood {
        return object.node(field).isMissingNode() ? List.of() : object.list(field, reader);
    }

    private static PersonLine person(JsonObject person) throws NotUnderstood {
        return new PersonLine(person.text("name"), person.text("fullName"));
    }

    private static GoalLine goal(JsonObject goal) throws NotUnderstood {
        return new GoalLine(goal.optionalId("id").orElse(0L), goal.text("key"), goal.text("title"), day(goal, "targetDate"), goal.text("state"),
                some(goal, "causes", cause -> new CauseLine(cause.text("rule"), cause.text("weight"),
                        some(cause, "arguments", argument -> new Argument(argument.text("kind"), argument.text("value"))))));
    }

    private static StepLine step(JsonObject step) throws NotUnderstood {
        return new StepLine(step.text("text"), step.text("goal"), text(step.day("day")), step.optionalNumber("times").map(Long::intValue).orElse(null));
    }

    private static Told told(JsonObject content) throws NotUnderstood {
        Optional<JsonObject> told = content.optionalObject("told");
        return told.isEmpty() ? Told.NONE : new Told(some(told.get(), "setbacks", ContentReader::setback), some(told.get(), "closings", ContentReader::closing),
                some(told.get(), "wins", win -> new WinLine(win.text("kind"), win.text("what"), text(win.day("day")))), some(told.get(), "asked", ContentReader::asked));
    }

    private static SetbackLine setback(JsonObject one) throws NotUnderstood {
        return new SetbackLine(one.text("happened"), word(one, "learned"), word(one, "next"), word(one, "goal"), text(one.day("day")));
    }

    private static ClosingLine closing(JsonObject one) throws NotUnderstood {
        return new ClosingLine(one.text("goal"), word(one, "challenges"), word(one, "lessons"), one.texts("skills"));
    }

    private static AskedLine asked(JsonObject one) throws NotUnderstood {
        return new AskedLine(one.text("kind"), one.text("what"), one.text("goal"), one.text("state"), day(one, "since"), one.number("days"));
    }

    private static AgendaLine agenda(JsonObject item) throws NotUnderstood {
        return new AgendaLine(item.text("text"), party(item, "by"), item.flag("talked"));
    }

    private static Commitment commitment(JsonObject one) throws NotUnderstood {
        return new Commitment(one.partNumber("number"), one.text("text"), party(one, "who"), day(one, "until"), one.text("state"), text(one.day("since")),
                one.number("days"), party(one, "by"), one.flag("carried"), one.flag("decided"));
    }

    private static Request request(JsonObject one) throws NotUnderstood {
        return new Request(one.partNumber("number"), one.text("text"), party(one, "of"), one.text("state"), one.optionalText("answer").orElse(null),
                text(one.day("since")), one.number("days"), one.flag("carried"), one.flag("decided"));
    }

    private static Assessment assessment(JsonObject one) throws NotUnderstood {
        return new Assessment(one.optionalId("goal").orElse(null), one.optionalText("title").orElse(null), one.optionalNumber("rating").map(Long::intValue).orElse(null),
                one.optionalText("words").orElse(null), one.optionalNumber("before").map(Long::intValue).orElse(null));
    }

    private static Earlier earlier(JsonObject one) throws NotUnderstood {
        return new Earlier(text(one.day("day")), party(one, "by"), one.optionalId("goal").orElse(null), (int) one.number("rating"));
    }

    private static AnswerLine answer(JsonObject one) throws NotUnderstood {
        return new AnswerLine(one.text("question"), party(one, "by"), one.text("text"));
    }

    private static Skip skip(JsonObject one) throws NotUnderstood {
        return new Skip(one.text("reason"), day(one, "planned"), day(one, "on"), day(one, "next"), party(one, "by"));
    }

    private static Confirmed confirmed(JsonObject one) throws NotUnderstood {
        return new Confirmed(party(one, "by"), one.text("at"));
    }

    private static String word(JsonObject one, String field) throws NotUnderstood {
        return one.optionalText(field).orElse(null);
    }

    private static ReviewParty party(JsonObject one, String field) throws NotUnderstood {
        return HeldReader.party(one.text(field));
    }

    /** Looked at, so that whoever shows it finds a day; null where there is none. */
    private static String day(JsonObject object, String field) throws NotUnderstood {
        return object.optionalDay(field).map(ContentReader::text).orElse(null);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
