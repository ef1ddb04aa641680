package org.milepost.web;

import java.util.List;
import org.milepost.template.TemplateEntry;

/** The goal templates, as the administrator sees them. */
public final class TemplatesPage {

    private final List<TemplateRow> rows;

    private TemplatesPage(List<TemplateRow> rows) {
        this.rows = rows;
    }

    static TemplatesPage of(List<TemplateEntry> entries, Words words) {
        return new TemplatesPage(entries.stream().map(entry -> new TemplateRow(entry, words)).toList());
    }

    /** Those that came with the plugin first. */
    public List<TemplateRow> getRows() {
        return rows;
    }
}
