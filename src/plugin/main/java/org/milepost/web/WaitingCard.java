package org.milepost.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.career.Request;
import org.milepost.plan.People.Person;

/** Who waits for whom: what the reader waits for, by person, and what others wait for from the reader. */
public final class WaitingCard {

    /** What is waited for from one person. */
    public static final class Group {

        private final String name;
        private final List<RequestLine> lines;

        Group(String name, List<RequestLine> lines) {
            this.name = name;
            this.lines = List.copyOf(lines);
        }

        public String getName() {
            return name;
        }

        public List<RequestLine> getLines() {
            return lines;
        }
    }

    private final List<Request> on;
    private final List<Request> forYou;
    private final String contextPath;
    private final Words words;

    private WaitingCard(List<Request> on, List<Request> forYou, String contextPath, Words words) {
        this.on = List.copyOf(on);
        this.forYou = List.copyOf(forYou);
        this.contextPath = contextPath;
        this.words = words;
    }

    /** @param on what the reader waits for; @param forYou what others wait for from the reader */
    public static WaitingCard of(List<Request> on, List<Request> forYou, String contextPath, Words words) {
        return new WaitingCard(on, forYou, contextPath, words);
    }

    public boolean isAnyOn() {
        return !on.isEmpty();
    }

    public boolean isAnyForYou() {
        return !forYou.isEmpty();
    }

    /** Whoever is waited for longest stands first; somebody outside goes by the words for them. */
    public List<Group> getOn() {
        Map<String, List<RequestLine>> groups = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Request request : on) {
            String key = request.asked().map(person -> "user " + person.key().value()).orElse("other " + request.resource().others());
            names.put(key, name(request));
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(line(request));
        }
        return names.entrySet().stream().map(entry -> new Group(entry.getValue(), groups.get(entry.getKey()))).toList();
    }

    private String name(Request request) {
        String others = request.resource().others();
        return request.asked().map(Person::fullName).orElse(others.isEmpty() ? words.text("milepost.waiting.nobody") : others);
    }

    public List<RequestLine> getForYou() {
        return forYou.stream().map(this::line).toList();
    }

    private RequestLine line(Request request) {
        return new RequestLine(request, contextPath, words);
    }
}
