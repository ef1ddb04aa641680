package org.milepost.host.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the embedded Confluence is filled with. */
final class DemoSpace {

    private DemoSpace() {
    }

    /** One empty space, so that pages can be made. */
    static void empty(PageStore store) {
        store.addSpace("TEAM", "Team space");
    }

    /** The space of a team with 1:1 pages, all of it invented and marked as demo data. */
    static void fill(PageStore store) {
        store.addSpace("ORION", "Team Orion (demo)");
        store.create("ORION", "Team Orion", text("team-orion"), ViewRestriction.OPEN, "mia");
        store.create("ORION", "1:1 Anna and Mia", text("one-on-one-anna"), onlyFor("anna", "mia"), "mia");
        store.create("ORION", "1:1 Ben and Mia", text("one-on-one-ben"), onlyFor("ben", "mia"), "mia");
        store.create("ORION", "Career review, open to all", text("open-review"), ViewRestriction.OPEN, "mia");
    }

    private static ViewRestriction onlyFor(String... users) {
        return new ViewRestriction(Set.of(users), Set.of());
    }

    private static String text(String name) {
        String resource = "demo/confluence/" + name + ".xml";
        try (InputStream in = DemoSpace.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
