package org.milepost.bench;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.milepost.activeobjects.EmbeddedActiveObjects;
import org.milepost.career.ChangeWriter;
import org.milepost.career.GoalReader;
import org.milepost.career.Goals;
import org.milepost.career.LinkedGoals;
import org.milepost.career.VisibleGoals;
import org.milepost.plan.ChangeLog;
import org.milepost.plan.IssueId;
import org.milepost.plan.PartRows;
import org.milepost.plan.PlanRows;
import org.milepost.sharing.AccessService;
import org.milepost.sharing.ShareRows;
import org.milepost.store.ActiveObjectsChangeLog;
import org.milepost.store.ActiveObjectsEvidenceRows;
import org.milepost.store.ActiveObjectsPartRows;
import org.milepost.store.ActiveObjectsPlanRows;
import org.milepost.store.ActiveObjectsReportingLine;
import org.milepost.store.ActiveObjectsReviewRows;
import org.milepost.store.ActiveObjectsShareRows;
import org.milepost.store.ActiveObjectsViewLog;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** Milepost's use cases over Jira in memory and the real Active Objects on an H2 database in memory, made anew and filled. */
final class Installation implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(LoadData.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final EmbeddedActiveObjects activeObjects;
    private final LoadData load;
    private final Goals goals;
    private final int people;

    Installation(LoadSize size) {
        activeObjects = EmbeddedActiveObjects.builder().namespace("org.milepost").entities(entities()).open();
        MemoryJira jira = new MemoryJira();
        MemoryPeople memoryPeople = new MemoryPeople();
        PlanRows rows = new ActiveObjectsPlanRows(activeObjects, CLOCK);
        ChangeLog changes = new ActiveObjectsChangeLog(activeObjects);
        ShareRows shares = new ActiveObjectsShareRows(activeObjects);
        AccessService access = new AccessService(shares, new ActiveObjectsReportingLine(activeObjects, CLOCK), memoryPeople, CLOCK);
        PartRows parts = new ActiveObjectsPartRows(activeObjects);
        GoalReader reader = new GoalReader(jira, rows, parts, new ActiveObjectsEvidenceRows(activeObjects), changes, memoryPeople, new NoTickets(),
                new ActiveObjectsReviewRows(activeObjects));
        VisibleGoals visible = new VisibleGoals(reader, access, new ActiveObjectsViewLog(activeObjects), memoryPeople, CLOCK);
        goals = new Goals(visible, new LinkedGoals(visible, parts, new NoTickets()), shares, rows, new ChangeWriter(changes, rows, CLOCK), memoryPeople, CLOCK);
        load = new LoadData(jira, rows, changes);
        people = size.people();
        load.write(size);
    }

    /** The use case of reading goals. */
    Goals goals() {
        return goals;
    }

    /** One more goal of the first person, shared with the second. */
    IssueId goalOfFirstPerson(int milestones) {
        return load.writeGoal(0, people, milestones);
    }

    @Override
    public void close() {
        activeObjects.close();
    }

    /** The tables that the descriptor in the plugin's jar names. */
    static List<Class<?>> entities() {
        List<Class<?>> entities = new ArrayList<>();
        try (var descriptor = Installation.class.getResourceAsStream("/atlassian-plugin.xml")) {
            Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor);
            NodeList names = document.getElementsByTagName("entity");
            for (int i = 0; i < names.getLength(); i++) {
                entities.add(Class.forName(names.item(i).getTextContent().strip()));
            }
        } catch (Exception e) {
            throw new IllegalStateException("the plugin's descriptor can't be read", e);
        }
        return entities;
    }
}
