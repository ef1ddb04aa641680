package org.milepost.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Set;
import org.milepost.host.confluence.PageStore;
import org.milepost.host.confluence.ViewRestriction;

/** Pages in the embedded Confluence for the reviews of the demo, one for the open one and one for each that is closed, restricted to the two as "Create 1:1" makes them. */
public final class DemoPages {

    private static final String SPACE = "ORION";
    private static final String OWNER = "anna";
    private static final String PARTNER = "mia";

    private final JiraClient client;
    private final PageStore pages;

    /** @param jira address of the embedded Jira, which holds the reviews */
    public DemoPages(URI jira, PageStore pages) {
        this.client = new JiraClient(jira);
        this.pages = pages;
    }

    /** Makes them, once the reviews are there. */
    public void create() {
        for (JsonNode pair : client.get(OWNER, "reviews").path("pairs")) {
            if (pair.path("owner").path("name").asText().equals(OWNER) && pair.path("partner").path("name").asText().equals(PARTNER)) {
                pair.path("closed").forEach(closed -> create("1:1 Anna and Mia, review " + closed.path("number").asInt(), closed));
                create("1:1 Anna and Mia, today", pair.path("open"));
            }
        }
    }

    private void create(String title, JsonNode review) {
        pages.create(SPACE, title, "<p>Invented demo data.</p><ac:structured-macro ac:name=\"career-review\"><ac:parameter ac:name=\"person\">" + OWNER
                + "</ac:parameter><ac:parameter ac:name=\"with\">" + PARTNER + "</ac:parameter><ac:parameter ac:name=\"review\">" + review.path("id").asLong()
                + "</ac:parameter></ac:structured-macro>", new ViewRestriction(Set.of(OWNER, PARTNER), Set.of()), PARTNER);
    }
}
