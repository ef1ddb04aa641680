package org.milepost.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milepost.plan.Part;

/** One part of a plan in words: the same shape for every kind. */
public final class PartLine {

    /** A word that marks a part, and the colour of AUI's lozenge for it: success, current, moved, removed, or none. */
    record Mark(String text, String colour) {
    }

    /**
     * What there is to read.
     *
     * @param title in bold, or empty
     * @param text in the owner's words, or empty
     * @param mark how it stands
     * @param facts short ones, in one line
     * @param goals the goals it is about
     * @param notes more of the owner's words, each under a label
     * @param past whether it is over, and folded away
     */
    record Shown(String title, String text, Optional<Mark> mark, List<String> facts, List<NamedGoal> goals, List<PartNote> notes, boolean past) {
        Shown {
            facts = facts.stream().filter(fact -> !fact.isEmpty()).toList();
            goals = List.copyOf(goals);
            notes = notes.stream().filter(note -> !note.getText().isEmpty()).toList();
        }
    }

    private final Part part;
    private final Shown shown;
    private final Optional<LessonOffers> offers;
    private final Words words;

    PartLine(Part part, Shown shown, Words words) {
        this(part, shown, Optional.empty(), words);
    }

    /** @param offers where to take what it teaches */
    PartLine(Part part, Shown shown, Optional<LessonOffers> offers, Words words) {
        this.part = part;
        this.shown = shown;
        this.offers = offers;
        this.words = words;
    }

    /** The values of a part for scripts, by field. */
    static List<PartValue> values(Part part) {
        return values(part.values());
    }

    /** The same of values by field. */
    static List<PartValue> values(Map<String, String> values) {
        return new TreeMap<>(values).entrySet().stream().map(value -> new PartValue(value.getKey(), value.getValue())).toList();
    }

    public String getKind() {
        return part.kind().name();
    }

    public String getNumber() {
        return Long.toString(part.number());
    }

    public String getVersion() {
        return Long.toString(part.version());
    }

    public List<PartValue> getValues() {
        return values(part);
    }

    public String getTitle() {
        return shown.title();
    }

    public boolean isTitled() {
        return !shown.title().isEmpty();
    }

    public String getText() {
        return shown.text();
    }

    public boolean isWorded() {
        return !shown.text().isEmpty();
    }

    public boolean isMarked() {
        return shown.mark().isPresent();
    }

    public String getMark() {
        return shown.mark().map(Mark::text).orElse("");
    }

    /** The end of a class of AUI's lozenge. */
    public String getMarkColour() {
        return shown.mark().map(Mark::colour).orElse("");
    }

    public List<String> getFacts() {
        return shown.facts();
    }

    public boolean isFactual() {
        return !shown.facts().isEmpty();
    }

    public List<NamedGoal> getGoals() {
        return shown.goals();
    }

    public boolean isLinked() {
        return !shown.goals().isEmpty();
    }

    public List<PartNote> getNotes() {
        return shown.notes();
    }

    public boolean isNoted() {
        return !shown.notes().isEmpty();
    }

    /** Where to take what it teaches: one, or none for what teaches nothing by itself. */
    public List<LessonOffers> getLessons() {
        return offers.stream().toList();
    }

    boolean isPast() {
        return shown.past();
    }

    /** What it says, to tell its buttons from those of others. */
    public String getName() {
        return shown.title().isEmpty() ? shown.text() : shown.title();
    }

    public String getEditLabel() {
        return words.text("milepost.plan.edit.named", shortName());
    }

    public String getRemoveLabel() {
        return words.text("milepost.plan.remove.named", shortName());
    }

    private String shortName() {
        return shortened(getName());
    }

    /** So much of it as a button's name takes. */
    static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= 60 ? name : name.substring(0, name.offsetByCodePoints(0, 59)) + "\u2026";
    }
}
