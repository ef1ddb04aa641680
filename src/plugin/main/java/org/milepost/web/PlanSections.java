package org.milepost.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milepost.career.PlanView;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PlanSection;
import org.milepost.web.PartLine.Shown;

/** The sections of a plan: those with something in them to read, the others to be offered one at a time. */
public final class PlanSections {

    /** From where to where and why, first; what may help or stand in the way after it. */
    private static final List<PlanSection> ORDER = List.of(PlanSection.ROLES, PlanSection.VISIONS, PlanSection.VALUES, PlanSection.STRENGTHS,
            PlanSection.WEAKNESSES, PlanSection.OBSTACLES, PlanSection.SETBACKS, PlanSection.OPPORTUNITIES, PlanSection.WINS);
    /** What is offered first helps most with the first goal. */
    private static final List<PlanSection> OFFERS = List.of(PlanSection.VISIONS, PlanSection.ROLES, PlanSection.STRENGTHS, PlanSection.OBSTACLES,
            PlanSection.VALUES, PlanSection.WEAKNESSES, PlanSection.OPPORTUNITIES, PlanSection.WINS, PlanSection.SETBACKS);
    private static final Map<PlanSection, PartKind> KINDS = Map.of(PlanSection.VISIONS, PartKind.VISION, PlanSection.STRENGTHS, PartKind.STRENGTH,
            PlanSection.WEAKNESSES, PartKind.WEAKNESS, PlanSection.OBSTACLES, PartKind.PLAN_OBSTACLE, PlanSection.OPPORTUNITIES, PartKind.OPPORTUNITY,
            PlanSection.SETBACKS, PartKind.PLAN_SETBACK, PlanSection.WINS, PartKind.WIN);
    private static final Map<PlanSection, List<String>> PROFILE_FIELDS = Map.of(PlanSection.ROLES, List.of("currentRole", "targetRole", "stage", "reason"),
            PlanSection.VALUES, List.of("values"));

    private final PlanView plan;
    private final PartLines lines;
    private final Words words;
    private final Optional<Part> profile;
    private final Map<PlanSection, SectionBlock> blocks;
    private final Set<PlanSection> hidden;

    private PlanSections(PlanView plan, PartLines lines, Words words) {
        this.plan = plan;
        this.lines = lines;
        this.words = words;
        this.profile = plan.profile();
        this.blocks = Arrays.stream(PlanSection.values()).collect(Collectors.toMap(section -> section, this::block));
        this.hidden = Arrays.stream(PlanSection.values())
                .filter(section -> profile.filter(part -> part.codes("hidden").contains(section.name())).isPresent()).collect(Collectors.toSet());
    }

    static PlanSections of(PlanView plan, PartLines lines, Words words) {
        return new PlanSections(plan, lines, words);
    }

    private SectionBlock block(PlanSection section) {
        String title = title(section);
        if (PROFILE_FIELDS.containsKey(section)) {
            List<String> fields = PROFILE_FIELDS.get(section);
            return new SectionBlock(SectionBlock.anchor(section), title, PartKind.PLAN_PROFILE, String.join(" ", fields), ofProfile(section, fields), words);
        }
        PartKind kind = KINDS.get(section);
        return new SectionBlock(SectionBlock.anchor(section), title, kind, "", lines.of(kind), words);
    }

    private String title(PlanSection section) {
        String field = "title" + section.name().charAt(0) + SectionBlock.anchor(section).substring(1);
        return profile.map(part -> part.text(field)).filter(own -> !own.isEmpty()).orElseGet(() -> words.text("milepost.choice.PlanSection." + section.name()));
    }

    /** What of the plan's own part stands in a section, as one line; none if that is nothing. */
    private List<PartLine> ofProfile(PlanSection section, List<String> fields) {
        return profile.filter(part -> fields.stream().anyMatch(part.values()::containsKey)).map(part -> section == PlanSection.VALUES
                ? new Shown("", part.text("values"), Optional.empty(), List.of(), List.of(), List.of(), false)
                : new Shown("", "", Optional.empty(), List.of(), List.of(), fields.stream().map(field -> noteOf(part, field)).toList(), false))
                .map(shown -> new PartLine(profile.get(), shown, words)).stream().toList();
    }

    private PartNote noteOf(Part part, String field) {
        return field.equals("stage") ? new PartNote(words.text("milepost.plan.stage"), lines.choice(part, field)) : lines.note(part, field);
    }

    /** The sections with something in them, then the owner's own ones. The wins of the plan that one works with stand in a card of their own. */
    public List<SectionBlock> getBlocks() {
        return Stream.concat(ORDER.stream().filter(section -> !hidden.contains(section) && !(section == PlanSection.WINS && isWorkedWith())).map(blocks::get).filter(block -> !block.isEmpty()),
                own().stream()).toList();
    }

    private boolean isWorkedWith() {
        return plan.isOwn() && plan.plan().active();
    }

    /** Whether the owner has switched it off. */
    boolean isHidden(PlanSection section) {
        return hidden.contains(section);
    }

    /** What the section is called. */
    String titleOf(PlanSection section) {
        return blocks.get(section).getTitle();
    }

    private List<SectionBlock> own() {
        List<SectionBlock> own = new ArrayList<>();
        List<PartLine> texts = lines.of(PartKind.SECTION);
        List<Part> parts = plan.of(PartKind.SECTION);
        for (PartLine line : texts) {
            Part part = parts.stream().filter(found -> Long.toString(found.number()).equals(line.getNumber())).findFirst().orElseThrow();
            own.add(new SectionBlock("section-" + line.getNumber(), part.text("title"), PartKind.SECTION, "", List.of(line), words));
        }
        return own;
    }

    /** Whether there is anything to read. */
    public boolean isAny() {
        return !getBlocks().isEmpty();
    }

    /** The one section to offer next; nothing to loop over if each has something in it. */
    public List<SectionOffer> getNext() {
        return offers().limit(1).toList();
    }

    /** All sections with nothing in them, the owner's own ones last. */
    public List<SectionOffer> getOffers() {
        SectionBlock another = new SectionBlock("sections", words.text("milepost.plan.sections.own"), PartKind.SECTION, "", List.of(), words);
        return Stream.concat(offers(), Stream.of(new SectionOffer(another, words))).toList();
    }

    private Stream<SectionOffer> offers() {
        return OFFERS.stream().filter(section -> !hidden.contains(section)).map(blocks::get).filter(SectionBlock::isEmpty).map(block -> new SectionOffer(block, words));
    }

    /** Which sections are switched off, in words; empty if none is. */
    public String getHiddenText() {
        String titles = ORDER.stream().filter(hidden::contains).map(section -> blocks.get(section).getTitle()).collect(Collectors.joining(", "));
        return titles.isEmpty() ? "" : words.text("milepost.plan.sections.hidden", titles);
    }

    public boolean isAnyHidden() {
        return !hidden.isEmpty();
    }
}
