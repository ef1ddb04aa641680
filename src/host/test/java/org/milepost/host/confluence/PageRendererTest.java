package org.milepost.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.demo.DemoPerson;
import org.milepost.host.product.MacroModules;

public class PageRendererTest {

    private final Map<String, Body> macros = new HashMap<>();
    private final PageStore store = new PageStore(Clock.systemUTC());
    private final PageRenderer renderer = new PageRenderer(new FakeMacros(),
            new ConfluencePeople(DemoPeople.all().stream().map(DemoPerson::inConfluence).toList()), store);

    @Test
    public void macro_seesItsPageAndTheOutputType() throws StorageProblem {
        macros.put("m", (parameters, context) -> context.getEntity().getTitle() + "|" + context.getEntity().getIdAsString() + "|"
                + context.getSpaceKey() + "|" + context.getOutputType() + "|" + parameters);

        assertEquals("Title|7|ORION|pdf|{p=v}", html(macro("m", "<ac:parameter ac:name=\"p\">v</ac:parameter>"), OutputType.PDF));
    }

    @Test
    public void childrenDisplay_listsThePagesBelow_thatTheReaderMaySee() throws StorageProblem {
        store.addSpace("ORION", "Orion");
        WikiPage above = store.create("ORION", "Above", macro("children", "<ac:parameter ac:name=\"reverse\">true</ac:parameter>"), ViewRestriction.OPEN, "mia");
        WikiPage first = store.create("ORION", above.id(), "First <b>", "", ViewRestriction.OPEN, "mia");
        WikiPage second = store.create("ORION", above.id(), "Second", "", ViewRestriction.OPEN, "mia");
        store.create("ORION", above.id(), "Of others", "", new ViewRestriction(Set.of("anna"), Set.of()), "mia");

        assertEquals("<ul class=\"childpages-macro\"><li><a href=\"viewpage.action?pageId=" + second.id() + "\">Second</a></li><li><a href=\"viewpage.action?pageId="
                + first.id() + "\">First &lt;b&gt;</a></li></ul>", renderer.html(above, OutputType.DISPLAY));
    }

    @Test
    public void properties_areSharedByTheMacrosOfAPage_andEndWithIt() throws StorageProblem {
        macros.put("m", (parameters, context) -> {
            int count = context.getProperty("count") == null ? 1 : (int) context.getProperty("count") + 1;
            context.setProperty("count", count);
            return Integer.toString(count);
        });
        String page = macro("m", "") + "," + macro("m", "");

        assertEquals("1,2", html(page, OutputType.DISPLAY));
        assertEquals("1,2", html(page, OutputType.DISPLAY));
    }

    @Test
    public void failingMacro_getsABox_andTheRestOfThePageStays() throws StorageProblem {
        macros.put("told", (parameters, context) -> {
            throw new MacroExecutionException("told <so>");
        });
        macros.put("broken", (parameters, context) -> {
            throw new IllegalStateException("broken");
        });
        macros.put("unlinked", (parameters, context) -> {
            throw new NoClassDefFoundError("org/example/Gone");
        });

        String html = html("<p>before</p>" + macro("told", "") + macro("broken", "") + macro("unlinked", "") + macro("nobody", "")
                + "<p>after</p>", OutputType.DISPLAY);

        assertTrue(html, html.startsWith("<p>before</p>") && html.endsWith("<p>after</p>"));
        assertTrue(html, html.contains("Error rendering macro &#39;told&#39;") && html.contains("told &lt;so&gt;"));
        assertTrue(html, html.contains("Error rendering macro &#39;broken&#39;"));
        assertTrue(html, html.contains("Error rendering macro &#39;unlinked&#39;"));
        assertTrue(html, html.contains("Unknown macro: &#39;nobody&#39;"));
    }

    @Test
    public void check_refusesBrokenText_andRunsNoMacro() throws StorageProblem {
        macros.put("m", (parameters, context) -> {
            throw new AssertionError("ran");
        });
        renderer.check(macro("m", ""));
        assertThrows(StorageProblem.class, () -> renderer.check("<p>"));
    }

    @Test
    public void outputTypes_knowWhatLeavesTheBrowser() {
        assertFalse(OutputType.DISPLAY.isStatic() || OutputType.PREVIEW.isStatic());
        assertTrue(List.of(OutputType.PDF, OutputType.WORD, OutputType.EMAIL, OutputType.FEED).stream().allMatch(OutputType::isStatic));
        assertEquals(Optional.empty(), OutputType.of("postcard"));
        assertEquals(Optional.of(OutputType.EMAIL), OutputType.of("email"));
    }

    private String html(String storage, OutputType output) throws StorageProblem {
        return renderer.html(new WikiPage(7, "ORION", "Title", storage, 1, "mia", "mia", Instant.EPOCH, ViewRestriction.OPEN, ViewRestriction.OPEN, 0), output);
    }

    private static String macro(String name, String inside) {
        return "<ac:structured-macro ac:name=\"" + name + "\">" + inside + "</ac:structured-macro>";
    }

    private interface Body {
        String html(Map<String, String> parameters, ConversionContext context) throws MacroExecutionException;
    }

    private final class FakeMacros implements MacroModules {

        @Override
        public Optional<MacroModule> byName(String macroName) {
            return Optional.ofNullable(macros.get(macroName)).map(body -> new FakeMacro(macroName, body));
        }

        @Override
        public List<MacroModule> all() {
            return List.of();
        }
    }

    private record FakeMacro(String name, Body body) implements MacroModules.MacroModule {

        @Override
        public String completeKey() {
            return "test:" + name;
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public String description() {
            return "";
        }

        @Override
        public List<MacroModules.MacroParameter> parameters() {
            return List.of();
        }

        @Override
        public <T> T instance(Class<T> type) {
            return type.cast(new Macro() {
                @Override
                public String execute(Map<String, String> parameters, String text, ConversionContext context) throws MacroExecutionException {
                    return body.html(parameters, context);
                }

                @Override
                public BodyType getBodyType() {
                    return BodyType.NONE;
                }

                @Override
                public OutputType getOutputType() {
                    return OutputType.BLOCK;
                }
            });
        }
    }
}
