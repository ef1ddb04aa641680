package org.milepost.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.milepost.template.GoalTemplate;
import org.milepost.template.TemplateEntry;

/** One goal template. */
public final class TemplateRow {

    private final TemplateEntry entry;
    private final Words words;

    TemplateRow(TemplateEntry entry, Words words) {
        this.entry = entry;
        this.words = words;
    }

    public String getKey() {
        return entry.key();
    }

    public long getVersion() {
        return entry.version();
    }

    /** Its name; the key of one that this release cannot read. */
    public String getName() {
        return entry.template().map(template -> template.name().in(words.locale().getLanguage())).orElse(entry.key());
    }

    /** Whom it is for, or that this release cannot read it. */
    public String getDescription() {
        return entry.template().map(template -> template.description().in(words.locale().getLanguage()))
                .orElseGet(() -> words.text("milepost.template.unreadable"));
    }

    /** The languages it is complete in, by name, with commas between. */
    public String getLanguages() {
        return entry.template().map(GoalTemplate::languages).stream().flatMap(Set::stream)
                .map(language -> Locale.forLanguageTag(language).getDisplayName(words.locale())).collect(Collectors.joining(", "));
    }

    public String getOrigin() {
        return words.text(entry.isBuiltIn() ? "milepost.template.built_in" : "milepost.template.imported");
    }

    public boolean isBuiltIn() {
        return entry.isBuiltIn();
    }

    /** What the buttons are called for those who hear them one by one. */
    public String getCopyLabel() {
        return words.text("milepost.template.copy.of", getName());
    }

    public String getEditLabel() {
        return words.text("milepost.template.edit.of", getName());
    }

    public String getRemoveLabel() {
        return words.text("milepost.template.remove.of", getName());
    }
}
