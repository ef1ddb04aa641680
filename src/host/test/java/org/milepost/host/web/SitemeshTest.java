package org.milepost.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import org.junit.Test;
import org.milepost.host.product.Page;

public class SitemeshTest {

    @Test
    public void page_isTakenApart() {
        Sitemesh sitemesh = new Sitemesh("""
                <html><head><meta charset="utf-8"><title>A &amp; B</title>
                <meta name="decorator" content="atl.admin"><meta name="admin.active.tab" content="my-tab"><link rel="x" href="y"></head>
                <body class="one two"><h1>Text</h1></body></html>""");
        Page page = sitemesh.page(200).orElseThrow();
        assertEquals("A & B", page.title());
        assertEquals(Page.ADMIN, page.decorator());
        assertEquals("<h1>Text</h1>", page.body());
        assertEquals("<meta name=\"admin.active.tab\" content=\"my-tab\"><link rel=\"x\" href=\"y\">", page.head());
        assertEquals("one two", sitemesh.bodyClass());
        assertEquals("my-tab", sitemesh.activeTab());
    }

    @Test
    public void page_staysAsItIs_whenItNamesNoDecoratorOfTheProducts() {
        assertFalse(new Sitemesh("<html><head><title>T</title></head><body>x</body></html>").page(200).isPresent());
        assertFalse(new Sitemesh("<html><head><meta name=\"decorator\" content=\"atl.popup\"></head><body>x</body></html>").page(200).isPresent());
    }
}
