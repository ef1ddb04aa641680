package org.milepost.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;

/** What happened since the last review, in words. */
final class Gathered {

    private final ReviewContent content;
    private final ReviewNames names;
    private final Words words;

    Gathered(ReviewContent content, ReviewNames names, Words words) {
        this.content = content;
        this.names = names;
        this.words = words;
    }

    /** The sections that hold something, what is pleasant first. */
    List<GatheredSection> sections() {
        return Stream.of(section("milepost.macro.reached", content.reached(), this::reached), section("milepost.review.gathered.wins", told().wins(), this::win),
                section("milepost.review.gathered.steps", content.steps(), this::step), section("milepost.macro.evidence", content.evidence(), this::piece),
                section("milepost.macro.moved", content.moved(), this::moved), section("milepost.macro.missed", content.missed(), this::missed),
                section("milepost.review.gathered.setbacks", told().setbacks(), this::setback), section("milepost.review.gathered.closings", told().closings(), this::closing),
                new GatheredSection(waiting(), told().asked().stream().map(this::asked).toList(), words),
                section("milepost.macro.next", content.next(), this::next))
                .filter(GatheredSection::isFilled).toList();
    }

    private String waiting() {
        return names.isYou(ReviewParty.PARTNER) ? words.text("milepost.waiting.you") : words.text("milepost.review.gathered.waiting", names.name(ReviewParty.PARTNER));
    }

    private <T> GatheredSection section(String titleKey, List<T> items, Function<T, GatheredLine> line) {
        return new GatheredSection(words.text(titleKey), items.stream().map(line).toList(), words);
    }

    private GatheredLine reached(ReviewContent.Reached reached) {
        return new GatheredLine(reached.title(), List.of(reached.goal(), words.text("milepost.macro.reached.on", day(reached.day()))), List.of(
                note("milepost.timeline.reflection.worked", reached.worked()), note("milepost.timeline.reflection.notWorked", reached.notWorked()),
                note("milepost.timeline.reflection.improve", reached.improve())));
    }

    private GatheredLine step(ReviewContent.StepLine step) {
        return new GatheredLine(step.text(), List.of(step.goal(), step.times() == null ? day(step.day()) : words.text("milepost.review.gathered.times", step.times())), List.of());
    }

    private GatheredLine piece(ReviewContent.Piece piece) {
        return new GatheredLine(piece.claim(), List.of(requireNonNullElse(piece.ticket(), ""), piece.item(), day(piece.day())),
                List.of(note("milepost.evidence.impact", piece.impact())));
    }

    private GatheredLine moved(ReviewContent.Moved moved) {
        String reason = moved.reason() == null ? "" : words.text("milepost.reason." + moved.reason().toLowerCase(Locale.ROOT));
        return new GatheredLine(moved.title(), List.of(moved.goal(), words.text("milepost.timeline.move", dayOrNone(moved.from()), dayOrNone(moved.to())), reason),
                List.of(note("milepost.macro.note", moved.note())));
    }

    private ReviewContent.Told told() {
        return content.told();
    }

    private GatheredLine win(ReviewContent.WinLine win) {
        return new GatheredLine(win.what(), List.of(words.text("milepost.wins.kind." + win.kind().toLowerCase(Locale.ROOT)), day(win.day())), List.of());
    }

    private GatheredLine setback(ReviewContent.SetbackLine setback) {
        return new GatheredLine(setback.happened(), List.of(requireNonNullElse(setback.goal(), ""), day(setback.day())),
                List.of(note("milepost.part.GOAL_SETBACK.learned", setback.learned()), note("milepost.part.GOAL_SETBACK.next", setback.next())));
    }

    private GatheredLine closing(ReviewContent.ClosingLine closing) {
        return new GatheredLine(closing.goal(), List.of(), List.of(note("milepost.part.CLOSING.challenges", closing.challenges()),
                note("milepost.part.CLOSING.lessons", closing.lessons()), note("milepost.part.CLOSING.skills", String.join(", ", closing.skills()))));
    }

    private GatheredLine asked(ReviewContent.AskedLine asked) {
        return new GatheredLine(asked.what(), List.of(words.text(asked.kind().equals(ReviewContent.AskedLine.FEEDBACK) ? "milepost.feedback.kind" : "milepost.choice.ResourceKind." + asked.kind()), asked.goal(),
                words.text("milepost.choice.ResourceState." + asked.state()), asked.since() == null ? "" : words.text("milepost.resource.age", asked.days())), List.of());
    }

    private GatheredLine missed(ReviewContent.Missed missed) {
        return new GatheredLine(missed.title(), List.of(missed.goal(), words.text("milepost.macro.planned", day(missed.dueDate())),
                words.text("milepost.macro.missed.ago", missed.daysOver())), List.of());
    }

    private GatheredLine next(ReviewContent.Next next) {
        String due = next.dueDate() == null ? words.text("milepost.macro.undated") : words.text("milepost.macro.planned", day(next.dueDate()));
        return new GatheredLine(next.title(), List.of(next.goal(), due), List.of());
    }

    private PartNote note(String labelKey, String text) {
        return new PartNote(words.text(labelKey), requireNonNullElse(text, ""));
    }

    private String day(String day) {
        return words.day(LocalDate.parse(day));
    }

    private String dayOrNone(String day) {
        return day == null ? words.text("milepost.timeline.move.undated") : day(day);
    }
}
