package org.milepost.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** Which goal leads to which, circles left out. */
public class GoalChainTest {

    private static final IssueId SHORT = new IssueId(1);
    private static final IssueId MIDDLE = new IssueId(2);
    private static final IssueId LONG = new IssueId(3);

    @Test
    public void chain_goesFromShortToLong() {
        GoalChain chain = GoalChain.of(List.of(leads(1, 2, 10), leads(2, 3, 20)));

        assertEquals(List.of(MIDDLE, LONG), chain.ancestors(SHORT));
        assertEquals(List.of(MIDDLE), chain.children(LONG));
        assertEquals(Optional.empty(), chain.parent(LONG));
        assertTrue(chain.closesCircle(LONG, SHORT));
        assertTrue(chain.closesCircle(LONG, LONG));
        assertFalse(chain.closesCircle(SHORT, LONG));
    }

    @Test
    public void linkThatClosedACircle_isLeftOut_theLaterOneEachTime() {
        List<Part> circle = List.of(leads(3, 1, 30), leads(1, 2, 10), leads(2, 3, 20));

        assertEquals(Optional.empty(), GoalChain.of(circle).parent(LONG));
        assertEquals(List.of(MIDDLE, LONG), GoalChain.of(circle).ancestors(SHORT));
        assertEquals(Optional.empty(), GoalChain.of(List.of(leads(1, 1, 10))).parent(SHORT));
    }

    private static Part leads(long goal, long parent, long second) {
        return new Part(AggregateId.goal(new IssueId(goal)), PartKind.GOAL_PROFILE, 0, 1, Instant.ofEpochSecond(second), Map.of("parent", Long.toString(parent)));
    }
}
