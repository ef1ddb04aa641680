package org.milepost.host.confluence;

import java.time.Instant;
import java.util.Objects;

/**
 * One version of a page, in storage format.
 *
 * @param id           above 0
 * @param spaceKey     the key of its space
 * @param title        not blank, at most 255 characters, as in Confluence
 * @param storage      the body in storage format; may be empty
 * @param version      counts from 1
 * @param creator      user name of the creator
 * @param lastModifier user name of whoever wrote this version
 * @param modified     when this version was written
 * @param restriction  who may view it
 * @param editing      who may change it
 * @param parent       the id of the page above it, whose restriction holds for it as well; 0 for none
 */
public record WikiPage(long id, String spaceKey, String title, String storage, int version, String creator,
                       String lastModifier, Instant modified, ViewRestriction restriction, ViewRestriction editing, long parent) {

    /** How long a title may be, in characters. */
    public static final int MAXIMUM_TITLE = 255;

    public WikiPage {
        Objects.requireNonNull(spaceKey, "spaceKey is null");
        Objects.requireNonNull(title, "title is null");
        Objects.requireNonNull(storage, "storage is null");
        Objects.requireNonNull(creator, "creator is null");
        Objects.requireNonNull(lastModifier, "lastModifier is null");
        Objects.requireNonNull(modified, "modified is null");
        Objects.requireNonNull(restriction, "restriction is null");
        Objects.requireNonNull(editing, "editing is null");
        if (id < 1 || version < 1) {
            throw new IllegalArgumentException("Ids and versions count from 1: " + id + ", " + version);
        }
        if (title.isBlank() || title.length() > MAXIMUM_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + MAXIMUM_TITLE + " characters");
        }
    }

    /** The version after this one. */
    WikiPage next(String newTitle, String newStorage, ViewRestriction newRestriction, String author, Instant now) {
        return new WikiPage(id, spaceKey, newTitle, newStorage, version + 1, creator, author, now, newRestriction, editing, parent);
    }

    /** The same version, restricted to these. */
    WikiPage restricted(ViewRestriction view, ViewRestriction edit) {
        return new WikiPage(id, spaceKey, title, storage, version, creator, lastModifier, modified, view, edit, parent);
    }
}
