package org.milepost.confluence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milepost.link.JiraReview;
import org.milepost.web.Words;

/** Puts the items of a review into words. */
final class ReviewLines {

    /** What Jira's default project key pattern gives; an unusual key is shown without a link. */
    private static final Pattern TICKET = Pattern.compile("[A-Z][A-Z0-9_]*-[1-9][0-9]*");

    private final URI jira;
    private final Words words;

    ReviewLines(URI jira, Words words) {
        this.jira = jira;
        this.words = words;
    }

    ReviewLine reached(JiraReview.Reached reached) {
        return new ReviewLine(reached.title(), reached.goal(), List.of(words.text("milepost.macro.reached.on", words.day(reached.day()))), List.of(
                new ReviewNote(words.text("milepost.timeline.reflection.worked"), reached.worked()),
                new ReviewNote(words.text("milepost.timeline.reflection.notWorked"), reached.notWorked()),
                new ReviewNote(words.text("milepost.timeline.reflection.improve"), reached.improve())));
    }

    ReviewLine moved(JiraReview.Moved moved) {
        String reason = moved.reason().map(kind -> words.text("milepost.reason." + kind.name().toLowerCase(Locale.ROOT))).orElse("");
        return new ReviewLine(moved.title(), moved.goal(),
                List.of(words.text("milepost.timeline.move", day(moved.from()), day(moved.to())), distance(moved.days()), reason),
                List.of(new ReviewNote(words.text("milepost.macro.note"), moved.note())));
    }

    ReviewLine missed(JiraReview.Missed missed) {
        return new ReviewLine(missed.title(), missed.goal(), List.of(words.text("milepost.macro.planned", words.day(missed.dueDate())),
                words.text("milepost.macro.missed.ago", missed.daysOver())), List.of());
    }

    ReviewLine evidence(JiraReview.Evidence evidence) {
        ReviewLine line = new ReviewLine(evidence.claim(), evidence.item(), List.of(),
                List.of(new ReviewNote(words.text("milepost.evidence.impact"), evidence.impact())));
        return evidence.ticket().map(key -> line.withTicket(key, TICKET.matcher(key).matches() ? jira + "/browse/" + key : "")).orElse(line);
    }

    ReviewLine next(JiraReview.Next next) {
        String due = next.dueDate().map(day -> words.text("milepost.macro.planned", words.day(day)))
                .orElseGet(() -> words.text("milepost.macro.undated"));
        return new ReviewLine(next.title(), next.goal(), List.of(due), List.of());
    }

    private String day(Optional<LocalDate> day) {
        return day.map(words::day).orElseGet(() -> words.text("milepost.timeline.move.undated"));
    }

    private String distance(long days) {
        if (days == 0) {
            return "";
        }
        return words.text(days < 0 ? "milepost.timeline.earlier" : "milepost.timeline.later", Math.abs(days));
    }
}
