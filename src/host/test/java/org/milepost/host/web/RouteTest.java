package org.milepost.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import org.junit.Test;
import org.milepost.host.product.Access;
import org.milepost.host.product.Content;

public class RouteTest {

    private static Route route(String pattern) {
        return Route.of(Access.ANYONE, "GET", pattern, false, request -> Content.html(""));
    }

    @Test
    public void variable_takesOneDecodedSegment() {
        assertEquals(Map.of("key", "A B+1/2"), route("/browse/{key}").match("/browse/A%20B+1%2F2").orElseThrow());
        assertFalse(route("/browse/{key}").match("/browse/A/B").isPresent());
        assertFalse(route("/browse/{key}").match("/browse/").isPresent());
    }

    @Test
    public void starredVariable_takesAllThatRemains() {
        assertEquals(Map.of("rest", "a/b.png"), route("/files/{rest*}").match("/files/a/b.png").orElseThrow());
    }

    @Test
    public void literalSegment_goesBeforeAVariable_andAVariableBeforeARest() {
        assertTrue(route("/browse/new").order().compareTo(route("/browse/{key}").order()) < 0);
        assertTrue(route("/browse/{zone}").order().compareTo(route("/browse/{all*}").order()) < 0);
    }
}
