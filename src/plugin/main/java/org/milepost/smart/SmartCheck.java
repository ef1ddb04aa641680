package org.milepost.smart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milepost.plan.Texts;
import org.milepost.smart.Draft.Kind;
import org.milepost.smart.TitleWords.Wording;

/**
 * Says which letters of SMART a goal or a milestone is missing. A letter counts as answered wherever the answer stands: in its own field, in the
 * title, in a measure. In doubt the check is silent, since one that nags is switched off.
 */
public final class SmartCheck {

    /** The most confidence, of 1 to 10, that is a reason to ask. */
    public static final int LOW_CONFIDENCE = 3;
    /** What takes fewer days than this is a step, not a goal. */
    public static final int FEWEST_DAYS = 7;
    /** A shorter text in the field "specific" says no more than the title. */
    private static final int FEWEST_WORDS = 3;

    private final Draft draft;
    private final TitleDate date;
    private final TitleWords words;

    private SmartCheck(Draft draft) {
        this.draft = draft;
        this.date = TitleDate.in(beginning(draft.title()), draft.today());
        this.words = TitleWords.of(date.rest());
    }

    /** The letters that are missing, one finding each, in the order of the word; empty when nothing is. */
    public static List<SmartFinding> of(Draft draft) {
        SmartCheck check = new SmartCheck(draft);
        return Stream.of(check.specific(), check.measurable(), check.achievable(), check.relevant(), check.timeBound())
                .flatMap(Optional::stream).toList();
    }

    private Optional<SmartFinding> specific() {
        if (draft.criterion() || isAnswered(draft.texts().specific())) {
            return Optional.empty();
        }
        boolean counted = words.hasNumber() || draft.measured() == Measured.MEASURE;
        return switch (words.wording()) {
            case WISH -> words.hasNumber() ? Optional.empty() : found(Rule.SPECIFIC_NO_ROLE, words.knownBy(), nextYear());
            case DIRECTION -> counted ? Optional.empty() : found(Rule.SPECIFIC_DIRECTION, words.knownBy());
            case ACTIVITY -> counted ? Optional.empty() : found(Rule.SPECIFIC_NO_OUTCOME, words.knownBy());
            case OUTCOME -> Optional.empty();
            case OTHER -> words.isSingle() && !counted ? found(Rule.SPECIFIC_TOO_SHORT) : Optional.empty();
        };
    }

    private String nextYear() {
        return Integer.toString(draft.today().getYear() + 1);
    }

    /** A text that is as vague as a title answers nothing. */
    private boolean isAnswered(Optional<String> text) {
        return text.map(said -> TitleWords.of(beginning(said))).filter(said -> said.count() >= FEWEST_WORDS)
                .filter(said -> said.hasNumber() || said.wording() == Wording.OUTCOME || said.wording() == Wording.OTHER).isPresent();
    }

    private Optional<SmartFinding> measurable() {
        if (draft.criterion() || draft.measured() != Measured.NOT_SAID || draft.texts().measurable().isPresent() || words.hasNumber()
                || words.wording() == Wording.OUTCOME) {
            return Optional.empty();
        }
        return found(draft.kind() == Kind.GOAL ? Rule.MEASURABLE_NOTHING : Rule.MEASURABLE_NO_CRITERION);
    }

    private Optional<SmartFinding> achievable() {
        if (draft.confidence().filter(confidence -> confidence <= LOW_CONFIDENCE).isPresent()) {
            return found(Rule.ACHIEVABLE_LOW_CONFIDENCE, draft.confidence().get().toString());
        }
        if (draft.kind() == Kind.MILESTONE) {
            return Optional.empty();
        }
        if (draft.targetDate().filter(this::isTooSoon).isPresent()) {
            return found(Rule.ACHIEVABLE_TOO_SOON, Integer.toString(FEWEST_DAYS));
        }
        boolean said = draft.confidence().isPresent() || draft.texts().achievable().isPresent();
        return said ? Optional.empty() : found(Rule.ACHIEVABLE_NOTHING);
    }

    /** A goal that is under way is measured from where it began: its last week is not too soon. A day gone by is another finding. */
    private boolean isTooSoon(LocalDate target) {
        LocalDate from = draft.begun().orElse(draft.today());
        return !target.isBefore(draft.today()) && ChronoUnit.DAYS.between(from, target) < FEWEST_DAYS;
    }

    private Optional<SmartFinding> relevant() {
        boolean said = draft.kind() == Kind.MILESTONE || draft.linked() || draft.texts().relevant().isPresent();
        return said ? Optional.empty() : found(Rule.RELEVANT_NO_LINK);
    }

    private Optional<SmartFinding> timeBound() {
        Optional<LocalDate> day = draft.targetDate().or(date::lastDay);
        if (day.isPresent()) {
            return day.get().isBefore(draft.today()) ? found(Rule.TIME_PAST) : Optional.empty();
        }
        return date.isNamed() ? Optional.empty() : found(Rule.TIME_NO_DATE);
    }

    /** As much as a title can be: long texts would take long to read and say in their beginning what they are about. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), Texts.TITLE_LENGTH));
    }

    private static Optional<SmartFinding> found(Rule rule, String... arguments) {
        return Optional.of(SmartFinding.of(rule, arguments));
    }
}
