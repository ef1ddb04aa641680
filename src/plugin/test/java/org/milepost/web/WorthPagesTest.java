package org.milepost.web;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;
import org.milepost.Requirement;
import org.milepost.fake.CareerWorld;
import org.milepost.plan.Goal;
import org.milepost.plan.ItemReference;
import org.milepost.plan.Part;
import org.milepost.plan.PartKind;
import org.milepost.plan.PersonKey;
import org.milepost.sharing.Access;

/** Whether a step was worth it, on the pages: for its owner alone. */
@Requirement("S36")
public class WorthPagesTest {

    private final CareerWorld world = new CareerWorld();
    private Goal goal;
    private Part step;

    @Before
    public void finishAStep() {
        goal = world.startedByAnna();
        step = world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Take the course", "doneOn", "2026-05-30"));
        world.goalParts.add(world.anna, goal.id(), PartKind.ACTION_STEP, Map.of("text", "Write a page"));
    }

    @Test
    public void ownerIsOfferedToSay_atEachStepThatIsDone_andReadsWhatWasSaid() throws IOException {
        String before = page(world.anna, Map.of());
        assertThat(before, containsString("data-milepost-worth-slot"));
        assertThat(before, containsString("aria-label=\"Was it worth it: Take the course\""));
        assertThat(before, containsString("data-milepost-worth hidden>"));
        assertThat("not of one that is open", before, not(containsString("Was it worth it: Write a page")));

        say("PARTLY", "For <b>beginners</b>");

        String after = page(world.anna, Map.of());
        assertThat(after, containsString("data-milepost-worth><span>Partly worth the effort</span>"));
        assertThat(after, containsString("For &lt;b&gt;beginners&lt;/b&gt;"));
    }

    @Test
    public void nobodyElseReadsIt_orIsAsked_whateverTheyMayDo() throws IOException {
        say("NO", "A waste of two days");
        world.annaShares(ItemReference.goal(goal.id()), world.paul, Access.EDIT);
        world.annaSharesWithManager(ItemReference.goal(goal.id()));

        for (String html : new String[] {page(world.paul, Map.of()), page(world.max, Map.of()), page(world.anna, Map.of("as", "manager"))}) {
            assertThat(html, containsString("Take the course"));
            assertThat(html, not(containsString("worth the effort")));
            assertThat(html, not(containsString("A waste of two days")));
            assertThat(html, not(containsString("data-milepost-worth-slot")));
            assertThat(html, not(containsString("part-worth")));
        }
    }

    private void say(String answer, String note) {
        world.goalParts.save(world.anna, goal.id(), PartKind.WORTH, step.number(), Map.of("answer", answer, "note", note), Optional.empty());
    }

    private String page(PersonKey person, Map<String, String> parameters) throws IOException {
        PagesWorld pages = new PagesWorld();
        pages.loggedIn(person);
        Map<String, String> all = new HashMap<>(parameters);
        all.put("goal", goal.id().toString());
        pages.career(world).doGet(PagesWorld.request(all), pages.response);
        return pages.html();
    }
}
