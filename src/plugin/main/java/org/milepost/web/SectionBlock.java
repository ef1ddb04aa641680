package org.milepost.web;

import java.util.List;
import java.util.Locale;
import org.milepost.plan.PartKind;
import org.milepost.plan.PlanSection;

/** One section of a plan with what stands in it. */
public final class SectionBlock {

    private final String id;
    private final String title;
    private final PartKind kind;
    private final String asked;
    private final List<PartLine> lines;
    private final Words words;

    /**
     * @param id the anchor that leads to it
     * @param asked the fields of the plan's own part that it holds, separated by blanks; empty if it holds parts of its own
     */
    SectionBlock(String id, String title, PartKind kind, String asked, List<PartLine> lines, Words words) {
        this.id = id;
        this.title = title;
        this.kind = kind;
        this.asked = asked;
        this.lines = List.copyOf(lines);
        this.words = words;
    }

    /** The anchor of a section of Milepost's own. */
    static String anchor(PlanSection section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    public String getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getKind() {
        return kind.name();
    }

    /** What its button asks for, of the plan's own part. */
    public String getAsked() {
        return asked;
    }

    /** Whether it holds fields of the plan's own part: then there is one button for all of it. */
    public boolean isOfProfile() {
        return !asked.isEmpty();
    }

    /** Whether it is one of the owner's own. */
    public boolean isOwn() {
        return kind == PartKind.SECTION;
    }

    /** Whether parts can be added to it; an own section is one part itself. */
    public boolean isOpen() {
        return !isOfProfile() && kind != PartKind.SECTION;
    }

    /** Whether what is added to it is dated today to begin with. */
    public boolean isDated() {
        return kind == PartKind.STRENGTH || kind == PartKind.WEAKNESS;
    }

    /** Whether what is added to it has a day that is today to begin with. */
    public boolean isOfADay() {
        return kind == PartKind.PLAN_SETBACK || kind == PartKind.WIN;
    }

    /** A sentence under its title, empty if it explains itself. */
    public String getHint() {
        return kind == PartKind.PLAN_SETBACK ? words.text("milepost.setback.private") : "";
    }

    public boolean isHinted() {
        return !getHint().isEmpty();
    }

    /** Whether it stands beside another one where there is room. */
    public boolean isHalf() {
        return isDated();
    }

    public String getAddLabel() {
        return words.text("milepost.part." + kind.name() + ".add");
    }

    public String getEditLabel() {
        return words.text("milepost.plan.edit.named", title);
    }

    /** What counts now. */
    public List<PartLine> getLines() {
        return lines.stream().filter(line -> !line.isPast()).toList();
    }

    /** What is over. */
    public List<PartLine> getPast() {
        return lines.stream().filter(PartLine::isPast).toList();
    }

    public boolean isAnyPast() {
        return !getPast().isEmpty();
    }

    public String getPastText() {
        return words.text("milepost.plan.past." + (kind == PartKind.OPPORTUNITY ? "opportunities" : "obstacles"), getPast().size());
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
