package org.milepost.plan;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.milepost.Requirement;

@Requirement("S34")
public class WebAddressTest {

    @Test
    public void addressesOfPages_areKeptAsTyped() {
        for (String address : List.of("https://example.org", "http://example.org/", "https://example.org:8443/a/b?c=d&e=[f]#g", "http://localhost:8080/x", "http://my_wiki/page",
                "http://10.0.0.7/", "http://[2001:db8::1]:80/x", "https://example.org/a//b/../c?u=https://other.example/", "https://xn--bcher-kva.example/",
                "https://example.org/wiki/Stra\u00dfe", "https://example.org/100%25", "https://example.org./")) {
            assertEquals(address, WebAddress.checked("link", " " + address + "\n").address());
            assertEquals(Optional.of(new WebAddress(address)), WebAddress.of(address));
        }
        String longest = "https://example.org/" + "x".repeat(WebAddress.LENGTH - 20);
        assertEquals(longest, WebAddress.checked("link", longest).address());
    }

    @Test
    public void hosts_standInOneForm_thatTellsLookAlikesApart() {
        Map.of("HTTPS://Example.ORG/Path", "https://example.org/Path", "https://b\u00fccher.example/x", "https://xn--bcher-kva.example/x",
                // A Cyrillic letter that looks like the Latin one, and a full stop of another script.
                "https://\u0430pple.example/", "https://xn--pple-43d.example/", "https://example\u3002org/", "https://example.org/", "http://example.org:/", "http://example.org/")
                .forEach((typed, kept) -> assertEquals(typed, kept, WebAddress.checked("link", typed).address()));
        assertEquals("xn--pple-43d.example", WebAddress.checked("link", "https://\u0430pple.example:8080/").host());
        assertEquals("[::1]", WebAddress.checked("link", "http://[::1]:80/").host());
    }

    @Test
    public void whatIsNoPage_isRefused() {
        for (String typed : List.of("javascript:alert(1)", "JavaScript://example.org/%0aalert(1)", "data:text/html,x", "ftp://example.org/", "file:///etc/passwd", "mailto:anna@example.org",
                "vbscript:x", "//example.org/", "/relative", "example.org", "https:", "https:/example.org", "https://", "https:///path", "https://user@example.org/", "https://user:word@example.org/",
                "https://example.org\\@other.example/", "https://example.org:99999/", "https://example.org:x/", "https://exa%6dple.org/", "https://-x.example/", "https://a..b/", "https://./",
                "https://[::1/", "https://[fe80::1%25eth0]/", "https://\uff0f\uff0fexample.org/", "https://example.org/<b>", "https://example.org/\"", "https://example.org/%zz")) {
            refused(ErrorCode.LINK_INVALID, typed);
            assertTrue(typed, WebAddress.of(typed).isEmpty());
            assertThrows(typed, IllegalArgumentException.class, () -> new WebAddress(typed));
        }
    }

    @Test
    public void whatCannotBeSeen_isRefused() {
        for (String typed : List.of("https://example.org/a b", "https://example.org/a\nb", "java\tscript:alert(1)", "https://example.org/\u202egpj", "https://example.org/\u200b", "https://example.org/\u2066x",
                "https://exam\u00adple.org/", "https://example.org/\u0000", "https://example.org/\ud83d", "https://example.org/\u00a0x")) {
            refused(ErrorCode.FIELD_CHARACTERS, typed);
            assertTrue(typed, WebAddress.of(typed).isEmpty());
        }
        refused(ErrorCode.FIELD_TOO_LONG, "https://example.org/" + "x".repeat(10_000));
        assertTrue(WebAddress.of("https://example.org/" + "x".repeat(10_000)).isEmpty());
        refused(ErrorCode.FIELD_REQUIRED, " ");
    }

    @Test
    public void addressThatOutgrowsTheBound_inItsOneForm_isRefused() {
        String typed = "https://" + "\u00fc.".repeat(20) + "example/" + "x".repeat(WebAddress.LENGTH - 60);
        refused(ErrorCode.LINK_INVALID, typed);
    }

    private static void refused(ErrorCode code, String typed) {
        Refusal refusal = assertThrows(typed, Refusal.class, () -> WebAddress.checked("link", typed));
        assertEquals(typed, code, refusal.code());
        assertEquals("link", refusal.field().orElseThrow());
    }
}
