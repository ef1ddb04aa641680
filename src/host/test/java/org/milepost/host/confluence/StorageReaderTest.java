package org.milepost.host.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.milepost.host.demo.DemoPeople;
import org.milepost.host.product.HostUser;

public class StorageReaderTest {

    private static final HostUser ANNA = DemoPeople.all().get(0).inConfluence();

    private final List<MacroCall> calls = new ArrayList<>();

    @Test
    public void macros_areRunInTheOrderOfThePage_withTheirParameters() throws StorageProblem {
        String html = html("<p>a</p><ac:structured-macro ac:name=\"career-review\" ac:schema-version=\"1\">"
                + "<ac:parameter ac:name=\"person\">anna</ac:parameter><ac:parameter ac:name=\"since\">2026-01-01</ac:parameter>"
                + "</ac:structured-macro><p>b</p><ac:structured-macro ac:name=\"other\"/>");

        assertEquals("<p>a</p>[career-review]<p>b</p>[other]", html);
        assertEquals(Map.of("person", "anna", "since", "2026-01-01"), calls.get(0).parameters());
        assertEquals(List.of("career-review", "other"), calls.stream().map(MacroCall::name).toList());
    }

    @Test
    public void parameter_losesItsMarkup_andKeepsSpecialCharacters() throws StorageProblem {
        html("<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"p\">a <b>b</b> &amp; &lt;c&gt; &uuml;</ac:parameter></ac:structured-macro>");

        assertEquals(Map.of("p", "a b & <c> \u00fc"), calls.get(0).parameters());
    }

    @Test
    public void userInAParameter_isStoredByKey_andGivenByName() throws StorageProblem {
        html("<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"p\"><ri:user ri:userkey=\"" + ANNA.key() + "\"/></ac:parameter></ac:structured-macro>");

        assertEquals(Map.of("p", "anna"), calls.get(0).parameters());
    }

    @Test
    public void bodies_areGivenAsTextAndAsRenderedHtml() throws StorageProblem {
        html("<ac:structured-macro ac:name=\"m\"><ac:plain-text-body><![CDATA[<b>x</b>]]></ac:plain-text-body></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"n\"><ac:rich-text-body><p>y</p><ac:structured-macro ac:name=\"inner\"/></ac:rich-text-body></ac:structured-macro>");

        assertEquals("<b>x</b>", calls.get(0).plainBody());
        assertEquals("inner", calls.get(1).name());
        assertEquals("<p>y</p>[inner]", calls.get(2).richBody());
    }

    @Test
    public void scriptsAndHandlers_neverReachTheReader() throws StorageProblem {
        String html = html("<script>alert(1)</script><p onclick=\"x()\" style=\"color:red\">t</p><a href=\"javascript:x()\">l</a>"
                + "<a href=\"//evil.example\">m</a><a href=\"https://example.com/?a=1&amp;b=2\">n</a><iframe>x</iframe><blink>k</blink>");

        assertEquals("<p>t</p><a>l</a><a>m</a><a href=\"https://example.com/?a=1&amp;b=2\">n</a>k", html);
    }

    @Test
    public void textAndNamedCharacters_areEscaped() throws StorageProblem {
        assertEquals("<p>&lt;script&gt; &amp; \u00a0\u2013</p>", html("<p>&lt;script&gt; &amp; &nbsp;&ndash;</p>"));
    }

    @Test
    public void emptyElements_haveNoEndTag() throws StorageProblem {
        assertEquals("a<br>b<hr>", html("a<br/>b<hr/>"));
    }

    @Test
    public void mention_showsTheNameOfThatKey() throws StorageProblem {
        assertEquals("<span class=\"confluence-userlink\">Anna Weber (demo)</span>", html("<ac:link><ri:user ri:userkey=\"" + ANNA.key() + "\"/></ac:link>"));
        assertEquals("<span class=\"confluence-userlink\">Unknown user</span>", html("<ac:link><ri:user ri:userkey=\"k1\"/></ac:link>"));
    }

    @Test
    public void brokenText_isRefusedWithItsLine() {
        StorageProblem problem = assertThrows(StorageProblem.class, () -> html("<p>one</p>\n<p>two"));

        assertTrue(problem.getMessage(), problem.getMessage().endsWith("in line 2"));
    }

    @Test
    public void ownEntities_areRefused() {
        assertThrows(StorageProblem.class, () -> html("<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><p>&y;</p>"));
        assertThrows(StorageProblem.class, () -> html("<p>&y;</p>"));
        assertFalse(calls.iterator().hasNext());
    }

    @Test
    public void closingTheRoot_isRefused() {
        assertThrows(StorageProblem.class, () -> html("</storage><storage>"));
    }

    private String html(String storage) throws StorageProblem {
        return StorageReader.html(storage, call -> {
            calls.add(call);
            return "[" + call.name() + "]";
        }, new ConfluencePeople(List.of(ANNA)));
    }
}
