package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.Test;
import org.milepost.host.jira.model.IssueRecord;
import org.milepost.host.jira.model.JiraModel;

public class JiraProductTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    public void withoutDemoData_thereAreProjectsAndPeople_butNoTickets() {
        JiraModel model = new JiraProduct(false, Clock.fixed(NOW, ZoneOffset.UTC)).model();
        assertTrue(model.issues().all().isEmpty());
        assertEquals(5, model.projects().all().size());
    }

    @Test
    public void demoTickets_coverAYear_andNothingOfThemLiesAhead() {
        JiraModel model = new JiraProduct(true, Clock.fixed(NOW, ZoneOffset.UTC)).model();
        assertTrue(model.issues().all().size() > 150);
        Instant oldest = model.issues().all().stream().map(IssueRecord::created).min(Instant::compareTo).orElseThrow();
        assertTrue(Duration.between(oldest, NOW).toDays() > 350);
        assertFalse(model.issues().all().stream().anyMatch(each -> each.updated().isAfter(NOW)));
        assertTrue(model.issues().all().stream().filter(each -> each.resolved().isPresent()).count() > 100);
    }

    @Test
    public void demoTickets_areTheSameEachTime() {
        JiraModel one = new JiraProduct(true, Clock.fixed(NOW, ZoneOffset.UTC)).model();
        JiraModel other = new JiraProduct(true, Clock.fixed(NOW, ZoneOffset.UTC)).model();
        assertEquals(one.issues().all(), other.issues().all());
    }

    @Test
    public void exportedPackages_allExistInTheSignatures() {
        for (String name : new JiraProduct(false, Clock.systemUTC()).exportedPackages()) {
            assertTrue(name, getClass().getClassLoader().getResource(name.replace('.', '/')) != null);
        }
    }
}
