package org.milepost.fake;

import java.util.ArrayList;
import java.util.List;
import org.milepost.template.StoredTemplate;
import org.milepost.template.TemplateRows;

/** Versions of imported templates in memory. */
public final class InMemoryTemplateRows implements TemplateRows {

    private final List<StoredTemplate> versions = new ArrayList<>();

    @Override
    public List<StoredTemplate> newest() {
        return versions.stream().filter(one -> versions.stream().noneMatch(other -> other.key().equals(one.key()) && other.version() > one.version())).toList();
    }

    @Override
    public boolean add(StoredTemplate version) {
        boolean taken = versions.stream().anyMatch(other -> other.key().equals(version.key()) && other.version() == version.version());
        return !taken && versions.add(version);
    }
}
