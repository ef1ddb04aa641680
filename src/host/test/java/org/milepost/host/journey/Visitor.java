package org.milepost.host.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person with a browser of their own, logged in or not. Whatever goes wrong in it unasked (an error on the console, a request to another
 * host, a breach of the Content-Security-Policy, an answer of 400 or more that was not expected) is kept and fails the journey at its end.
 */
final class Visitor implements AutoCloseable {

    /** AUI 10.0.4 says these of itself; they are warnings of the product, not ours. */
    private static final List<String> WORDS_OF_AUI = List.of("DEPRECATED", "has been deprecated", "JQMIGRATE");

    private final URI base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();
    private final Set<Integer> expectedStatuses = new HashSet<>();
    private final Set<Request> writing = new HashSet<>();

    Visitor(URI base, boolean script) {
        this.base = base;
        this.context = Chromium.browser().newContext(new Browser.NewContextOptions()
                .setViewportSize(1280, 900).setJavaScriptEnabled(script).setLocale("en-GB").setTimezoneId("Europe/Berlin"));
        this.context.setDefaultTimeout(10_000);
        this.context.onPage(this::watch);
        this.page = context.newPage();
    }

    /** The first tab, and those that links open. */
    private void watch(Page page) {
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            boolean expected = message.text().startsWith("Failed to load resource") && !expectedStatuses.isEmpty();
            if (bad && !expected && WORDS_OF_AUI.stream().noneMatch(message.text()::contains)) {
                problems.add(message.type() + " on the console of " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> problems.add("script error on " + page.url() + ": " + error));
        page.onRequest(request -> {
            URI target = URI.create(request.url().split("[?#]")[0].replace("|", "%7C"));
            if (target.getScheme().startsWith("http") && !base.getAuthority().equals(target.getAuthority())) {
                problems.add("request to another host from " + page.url() + ": " + request.url());
            }
            if (!request.method().equals("GET")) {
                writing.add(request);
            }
        });
        page.onRequestFinished(writing::remove);
        page.onRequestFailed(writing::remove);
        page.onResponse(response -> {
            if (response.status() >= 400 && !expectedStatuses.contains(response.status())) {
                problems.add(response.status() + " " + response.request().method() + " " + response.url());
            }
        });
    }

    /** From here on answers with these statuses are part of the journey. */
    Visitor expecting(int... statuses) {
        for (int status : statuses) {
            expectedStatuses.add(status);
        }
        return this;
    }

    /** Logs in by the product's own form; the password of a demo user is the user's name. */
    Visitor logIn(String product, String name) {
        visit("/" + product + "/login");
        page.locator("input[name=os_username], input[name=username], input[name=name]").first().fill(name);
        page.locator("input[type=password]").first().fill(name);
        page.locator("form:has(input[type=password]) [type=submit]").click();
        page.waitForLoadState();
        return this;
    }

    /**
     * Opens a page of the host by its path, context path included. What the last click wrote is answered before: a person does not leave within
     * the same millisecond, and a page read before the write landed would show the old state for good.
     */
    Response visit(String path) {
        page.waitForCondition(writing::isEmpty);
        return page.navigate(base + path);
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The visible text of the page, its white space folded. */
    String text() {
        return page.locator("body").innerText().replaceAll("\\s+", " ");
    }

    BrowserContext context() {
        return context;
    }

    /** What went wrong so far, a line each. */
    String problems() {
        return problems.stream().distinct().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        context.close();
    }
}
