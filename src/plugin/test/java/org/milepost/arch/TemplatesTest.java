package org.milepost.arch;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** Templates hold marks and references: no words, no calls but those the descriptor allows. */
public class TemplatesTest {

    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile("\\b(title|alt|aria-label|placeholder|label)\\s*=\\s*\"([^\"]*)\"");
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?[a-zA-Z]\\w*(?:\\.\\w+(?:\\((?:[^()\"']|\"[^\"]*\"|'[^']*'|\\([^()]*\\))*\\))?)*\\}?");
    private static final Pattern DIRECTIVE = Pattern.compile("#(?:set|if|elseif|foreach|parse)\\s*\\((?:[^()\"']|\"[^\"]*\"|'[^']*'|\\((?:[^()]|\\([^()]*\\))*\\))*\\)|#(?:else|end|stop|enable_html_escaping\\(\\))");

    @Test
    public void everyReference_isThere() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Template template : Template.all()) {
            template.problems().forEach(problem -> problems.add(template.name() + ": " + problem));
        }
        assertEquals(List.of(), problems);
    }

    @Test
    public void everyMethodThatATemplateCalls_isAllowed_andNoOther() throws IOException {
        Set<String> called = new TreeSet<>();
        for (Template template : Template.all()) {
            called.addAll(template.methods());
        }
        List<String> listed = Descriptor.read().elements("velocity-allowlist").stream()
                .flatMap(list -> java.util.stream.IntStream.range(0, list.getElementsByTagName("method").getLength())
                        .mapToObj(i -> list.getElementsByTagName("method").item(i).getTextContent().strip())).toList();

        Set<String> missing = new TreeSet<>(called);
        missing.removeAll(listed);
        Set<String> idle = new TreeSet<>(listed);
        idle.removeAll(called);
        assertEquals("lines to add to velocity-allowlist: " + lines(missing), Set.of(), missing);
        assertEquals("lines to take out of velocity-allowlist: " + lines(idle), Set.of(), idle);
        assertEquals("no method is listed twice", new TreeSet<>(listed).size(), listed.size());
    }

    @Test
    public void noTemplate_holdsWords() throws IOException {
        List<String> words = new ArrayList<>();
        for (Template template : Template.all()) {
            String marks = REFERENCE.matcher(DIRECTIVE.matcher(template.text()).replaceAll("")).replaceAll("");
            Matcher attributes = SPOKEN_ATTRIBUTE.matcher(marks);
            while (attributes.find()) {
                add(template, attributes.group(2), words);
            }
            String outside = marks.replaceAll("<[^>]*>", "\n").replaceAll("&#?\\w+;", "");
            outside.lines().forEach(line -> add(template, line, words));
        }
        assertEquals(List.of(), words);
    }

    private static void add(Template template, String text, List<String> words) {
        if (text.codePoints().filter(Character::isLetter).count() > 1) {
            words.add(template.name() + ": " + text.strip());
        }
    }

    private static String lines(Set<String> methods) {
        return String.join("", methods.stream().map(method -> "\n    <method>" + method + "</method>").toList());
    }
}
