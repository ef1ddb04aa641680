package org.milepost.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.milepost.career.ReviewView;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.ReviewParty;
import org.milepost.review.ReviewContent;
import org.milepost.review.ReviewContent.Assessment;

/** How both see it, on the whole and by goal: of an open review each place where something can be said, of a closed one what was. */
final class ReviewAssessments {

    private final ReviewView view;
    private final ReviewContent content;
    private final Words words;

    ReviewAssessments(ReviewView view, Words words) {
        this.view = view;
        this.content = view.content();
        this.words = words;
    }

    List<AssessmentLine> lines() {
        Map<Long, String> titles = new LinkedHashMap<>();
        if (view.isOpen()) {
            content.goals().forEach(goal -> titles.put(goal.id(), goal.title()));
        }
        said().filter(said -> said.goal() != null).forEach(said -> titles.putIfAbsent(said.goal(), said.title()));
        boolean whole = view.isOpen() || said().anyMatch(said -> said.goal() == null);
        return Stream.concat(whole ? Stream.of(line(null, words.text("milepost.review.assessment.whole"))) : Stream.empty(),
                titles.entrySet().stream().map(goal -> line(goal.getKey(), goal.getValue()))).toList();
    }

    private Stream<Assessment> said() {
        return Stream.concat(content.self().stream(), content.view().stream());
    }

    private AssessmentLine line(Long goal, String title) {
        Assessment self = about(content.self(), goal);
        Assessment partners = about(content.view(), goal);
        return new AssessmentLine(title, self, partners, content.earlier().stream().filter(one -> Objects.equals(one.goal(), goal)).toList(), view.isOpen() ? data(goal, title, view.you() == ReviewParty.OWNER ? self : partners) : null, words);
    }

    /** What the reader writes of the two. */
    private ReviewPartData data(Long goal, String title, Assessment said) {
        PartKind kind = goal == null ? view.you().overall() : view.you().byGoal();
        long number = goal == null ? 0 : goal;
        long version = view.parts().stream().filter(part -> part.kind() == kind && part.number() == number).map(Part::version).findFirst().orElse(0L);
        return new ReviewPartData(kind.name(), number, version, AssessmentLine.values(said), title, true, words);
    }

    private static Assessment about(List<Assessment> all, Long goal) {
        return all.stream().filter(one -> Objects.equals(one.goal(), goal)).findFirst().orElse(null);
    }
}
