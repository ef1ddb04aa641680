package org.milepost.host.confluence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Spaces and pages in memory, only the newest version of each page. Every read names its viewer: a page that the viewer
 * may not see is answered like one that does not exist. Safe for many threads.
 */
public final class PageStore {

    private final Clock clock;
    private final AtomicLong lastId = new AtomicLong(65_536);
    private final ConcurrentMap<String, Space> spaces = new ConcurrentHashMap<>();
    private final ConcurrentMap<Long, WikiPage> pages = new ConcurrentHashMap<>();

    public PageStore(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock is null");
    }

    /** Adds a space, or renames the one of that key. */
    public Space addSpace(String key, String name) {
        return addSpace(new Space(key, name));
    }

    /** Adds a space in place of the one of its key. */
    public Space addSpace(Space space) {
        spaces.put(space.key(), space);
        return space;
    }

    /** The space of that key. */
    public Optional<Space> space(String key) {
        return Optional.ofNullable(spaces.get(key));
    }

    /** All spaces by name. */
    public List<Space> spaces() {
        return spaces.values().stream().sorted(Comparator.comparing(Space::name)).toList();
    }

    /** Creates a page in one step together with its restriction, so that nobody sees it unrestricted in between. */
    public WikiPage create(String spaceKey, String title, String storage, ViewRestriction restriction, String author) {
        return create(spaceKey, 0, title, storage, restriction, author);
    }

    /** The same below another page, 0 for none. */
    public WikiPage create(String spaceKey, long parent, String title, String storage, ViewRestriction restriction, String author) {
        if (!spaces.containsKey(spaceKey)) {
            throw new IllegalArgumentException("No space " + spaceKey);
        }
        WikiPage page = new WikiPage(lastId.incrementAndGet(), spaceKey, title, storage, 1, author, author,
                Instant.now(clock), restriction, ViewRestriction.OPEN, parent);
        pages.put(page.id(), page);
        return page;
    }

    /** An id that no page has yet. */
    long nextId() {
        return lastId.incrementAndGet();
    }

    Instant now() {
        return Instant.now(clock);
    }

    /** Makes all of these readable at once, as the end of a transaction does. */
    synchronized void publish(Map<Long, WikiPage> written) {
        pages.putAll(written);
    }

    /** The page of this id, whoever may see it. */
    Optional<WikiPage> any(long id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** All pages, whoever may see them. */
    List<WikiPage> all() {
        return List.copyOf(pages.values());
    }

    /** The page, if it exists and the viewer may see it. */
    public Optional<WikiPage> find(long id, Viewer viewer) {
        return Optional.ofNullable(pages.get(id)).filter(page -> maySee(page, viewer));
    }

    /**
     * Whether the space has a page of that title, whoever may see it: titles are unique in a space. Confluence gives the
     * existence of a restricted page away at this point, too.
     */
    public boolean hasTitle(String spaceKey, String title) {
        return pages.values().stream().anyMatch(page -> page.spaceKey().equals(spaceKey) && page.title().equals(title));
    }

    /** The page of that title in the space, if it exists and the viewer may see it. */
    public Optional<WikiPage> find(String spaceKey, String title, Viewer viewer) {
        return pages(spaceKey, viewer).stream().filter(page -> page.title().equals(title)).findFirst();
    }

    /** The pages of a space that the viewer may see, by title. */
    public List<WikiPage> pages(String spaceKey, Viewer viewer) {
        return pages.values().stream()
                .filter(page -> page.spaceKey().equals(spaceKey))
                .filter(page -> maySee(page, viewer))
                .sorted(Comparator.comparing(WikiPage::title))
                .toList();
    }

    /**
     * Writes the next version of a page.
     *
     * @param expectedVersion the version that the author read
     * @return the new version; empty when somebody else wrote one meanwhile
     */
    public Optional<WikiPage> save(WikiPage read, int expectedVersion, String title, String storage,
                                   ViewRestriction restriction, String author) {
        WikiPage next = read.next(title, storage, restriction, author, Instant.now(clock));
        WikiPage now = pages.computeIfPresent(read.id(),
                (id, current) -> current.version() == expectedVersion && next.version() == expectedVersion + 1
                        ? next : current);
        return Optional.ofNullable(now).filter(page -> page == next);
    }

    /** By the space, the page and all pages above it. */
    private boolean maySee(WikiPage page, Viewer viewer) {
        return spaces.get(page.spaceKey()).admits(viewer.name()) && page.restriction().admits(viewer.name(), viewer.groups())
                && any(page.parent()).map(parent -> maySee(parent, viewer)).orElse(true);
    }

    /**
     * Who looks.
     *
     * @param name   user name; empty for somebody not logged in
     * @param groups the names of the viewer's groups
     */
    public record Viewer(Optional<String> name, Collection<String> groups) {

        /** Somebody who is not logged in. */
        public static final Viewer ANONYMOUS = new Viewer(Optional.empty(), List.of());

        public Viewer {
            Objects.requireNonNull(name, "name is null");
            groups = List.copyOf(groups);
        }

    }
}
