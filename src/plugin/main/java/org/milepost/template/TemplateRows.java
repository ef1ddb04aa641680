package org.milepost.template;

import java.util.List;

/** Where imported templates are kept. Versions are only added, none is changed. */
public interface TemplateRows {

    /** The newest version of each template that was ever imported, removed ones included, in no order. A fixed number of calls. */
    List<StoredTemplate> newest();

    /**
     * Adds a version.
     *
     * @return false if there is this version of this template already, whoever wrote it: the other one won
     */
    boolean add(StoredTemplate version);
}
