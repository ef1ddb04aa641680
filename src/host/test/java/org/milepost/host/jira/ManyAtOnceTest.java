package org.milepost.host.jira;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.Test;
import org.milepost.host.jira.model.Field;
import org.milepost.host.jira.model.IssueRecord;

/** Several people at once. */
public class ManyAtOnceTest {

    private static final int PEOPLE = 4;
    private static final int EACH = 50;

    private final JiraBed jira = new JiraBed();

    @Test
    public void keys_areGivenOnce() throws Exception {
        run(i -> jira.model.issues().create(jira.project("ABC"), "x", Map.of(Field.SUMMARY, "s", Field.ISSUE_TYPE,
                JiraBed.TASK, Field.STATUS, "10000"), jira.model.clock().instant()));
        assertEquals(PEOPLE * EACH, jira.model.issues().all().stream().map(IssueRecord::key)
                .collect(Collectors.toSet()).size());
    }

    @Test
    public void changesOfTheSameField_areAllInTheHistory_oneFollowingTheOther() throws Exception {
        long id = jira.create("anna", "ABC", "start").getId();
        run(i -> jira.model.issues().change(id, "x", Map.of(Field.SUMMARY, Optional.of("s" + i)),
                jira.model.clock().instant()));
        String last = "start";
        for (var group : jira.model.issues().history(id)) {
            assertEquals(last, group.items().get(0).fromText().orElseThrow());
            last = group.items().get(0).toText().orElseThrow();
        }
        assertEquals(last, jira.model.issues().byId(id).orElseThrow().summary());
        assertEquals(PEOPLE * EACH, jira.model.issues().history(id).size());
    }

    private interface Step {

        void take(int number) throws Exception;
    }

    private static void run(Step step) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Object>> tasks = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                int first = person * EACH;
                tasks.add(() -> {
                    for (int i = 0; i < EACH; i++) {
                        step.take(first + i);
                    }
                    return null;
                });
            }
            for (Future<Object> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
