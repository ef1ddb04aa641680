package org.milepost.confluence;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Where in a page's text the id of its review goes. */
public class UnheldMacroTest {

    private static final String TWO = "<ac:parameter ac:name=\"person\"><ri:user ri:userkey=\"1\"/></ac:parameter><ac:parameter ac:name=\"with\"><ri:user ri:userkey=\"2\"/></ac:parameter>";

    @Test
    public void id_goesIntoTheMacro_andNothingElseChanges() {
        String before = "<p>Last time: <ac:link/></p>" + macro(" ac:schema-version=\"1\" ac:macro-id=\"a-b/c\"", TWO) + "<h2>Agenda</h2><ul><li>$1 \\ 100 %</li></ul>";

        assertEquals(before.replace("</ac:structured-macro>", "<ac:parameter ac:name=\"review\">7</ac:parameter></ac:structured-macro>"), UnheldMacro.with(before, 7).orElseThrow());
    }

    @Test
    public void macroWithinAnother_andOneWithAnEmptyParameter_areFound() {
        String panel = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>%s</ac:rich-text-body></ac:structured-macro>";
        assertEquals(panel.formatted(macro("", TWO + review("7"))), UnheldMacro.with(panel.formatted(macro("", TWO)), 7).orElseThrow());
        for (String empty : List.of("<ac:parameter ac:name=\"review\"/>", "<ac:parameter ac:name=\"review\" />", review(""), review("  "))) {
            assertEquals(macro("", TWO + review("7")), UnheldMacro.with(macro("", empty + TWO), 7).orElseThrow());
        }
    }

    @Test
    public void pageWithoutOnePlaceForIt_staysAsItIs() {
        String quoted = "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[" + macro("", TWO) + "]]></ac:plain-text-body></ac:structured-macro>";
        for (String none : List.of("", "<p>career-review</p>", macro("", ""), "<ac:structured-macro ac:name=\"career-review\" />", macro("", TWO + review("7")), macro("", TWO + review("x")),
                macro("", TWO) + macro("", TWO), quoted, macro("", TWO).replace("career-review", "career-plan"))) {
            assertEquals(none, Optional.empty(), UnheldMacro.with(none, 7));
        }
        assertEquals(quoted + macro("", TWO + review("7")), UnheldMacro.with(quoted + macro("", TWO), 7).orElseThrow());
        assertEquals("one that is held already is none of it", macro("", TWO + review("3")) + macro("", TWO + review("7")), UnheldMacro.with(macro("", TWO + review("3")) + macro("", TWO), 7).orElseThrow());
    }

    private static String macro(String attributes, String parameters) {
        return "<ac:structured-macro ac:name=\"career-review\"" + attributes + ">" + parameters + "</ac:structured-macro>";
    }

    private static String review(String id) {
        return "<ac:parameter ac:name=\"review\">" + id + "</ac:parameter>";
    }
}
