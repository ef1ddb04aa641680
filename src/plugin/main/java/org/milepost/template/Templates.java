package org.milepost.template;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milepost.plan.ErrorCode;
import org.milepost.plan.PersonKey;
import org.milepost.plan.Refusal;
import org.milepost.template.TemplateCheck.Checked;
import org.milepost.template.TemplateProblem.Code;

/**
 * The templates there are: those that came with the plugin, and those that administrators imported. Everybody may read them, they belong to
 * nobody's plan; that only administrators change them is seen to by whoever calls.
 */
public final class Templates {

    /** The most imported templates at a time. */
    public static final int MOST_IMPORTED = 100;

    private final List<GoalTemplate> builtIn;
    private final TemplateRows rows;
    private final TemplateFormat format;
    private final Clock clock;

    public Templates(List<GoalTemplate> builtIn, TemplateRows rows, TemplateFormat format, Clock clock) {
        this.builtIn = List.copyOf(builtIn);
        this.rows = rows;
        this.format = format;
        this.clock = clock;
    }

    /** Those that came with the plugin, then the imported ones by key. */
    public List<TemplateEntry> all() {
        List<TemplateEntry> entries = new ArrayList<>(builtIn.stream().map(template -> new TemplateEntry(template.key(), 0, Optional.of(template))).toList());
        rows.newest().stream().filter(stored -> stored.text().isPresent()).sorted(Comparator.comparing(StoredTemplate::key))
                .map(this::entry).forEach(entries::add);
        return entries;
    }

    /** @throws Refusal NOT_FOUND */
    public TemplateEntry named(String key) {
        return all().stream().filter(entry -> entry.key().equals(key)).findFirst().orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
    }

    /** The file of a template, as an administrator may copy or change it; of one that cannot be read, as it was imported. @throws Refusal NOT_FOUND */
    public String file(String key) {
        return named(key).template().map(template -> format.write(TemplateContent.of(template)))
                .orElseGet(() -> stored(key).flatMap(StoredTemplate::text).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND)));
    }

    /**
     * Imports a template under the key that it names.
     *
     * @throws TemplateRefused with all that is wrong; DUPLICATE of {@code key} where there is a template of this key
     */
    public TemplateEntry add(PersonKey author, String file) {
        GoalTemplate template = read(file);
        Map<String, StoredTemplate> newest = newest();
        Optional<StoredTemplate> before = Optional.ofNullable(newest.get(template.key()));
        if (isBuiltIn(template.key()) || before.flatMap(StoredTemplate::text).isPresent()) {
            throw TemplateRefused.of("key", Code.DUPLICATE);
        }
        if (newest.values().stream().filter(stored -> stored.text().isPresent()).count() >= MOST_IMPORTED) {
            throw TemplateRefused.of("", Code.TOO_MANY, Integer.toString(MOST_IMPORTED));
        }
        long version = before.map(StoredTemplate::version).orElse(0L) + 1;
        if (!rows.add(stored(template.key(), version, Optional.of(write(template)), author))) {
            throw TemplateRefused.of("key", Code.DUPLICATE);
        }
        return new TemplateEntry(template.key(), version, Optional.of(template));
    }

    /**
     * Puts another template in the place of an imported one; its key stays.
     *
     * @param expected the version that the change rests on, absent for whatever it is
     * @throws Refusal NOT_FOUND, also of a template that came with the plugin; CONFLICT if it is another version by now
     * @throws TemplateRefused with all that is wrong; KEY_CHANGED if the file names another key
     */
    public TemplateEntry replace(PersonKey author, String key, Optional<Long> expected, String file) {
        StoredTemplate before = imported(key, expected);
        GoalTemplate template = read(file);
        if (!template.key().equals(key)) {
            throw TemplateRefused.of("key", Code.KEY_CHANGED);
        }
        append(stored(key, before.version() + 1, Optional.of(write(template)), author));
        return new TemplateEntry(key, before.version() + 1, Optional.of(template));
    }

    /** Removes an imported template; goals made of it stay. @throws Refusal NOT_FOUND, CONFLICT as {@link #replace} */
    public void remove(PersonKey author, String key, Optional<Long> expected) {
        append(stored(key, imported(key, expected).version() + 1, Optional.empty(), author));
    }

    private void append(StoredTemplate version) {
        if (!rows.add(version)) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
    }

    private StoredTemplate imported(String key, Optional<Long> expected) {
        StoredTemplate stored = stored(key).filter(found -> found.text().isPresent()).orElseThrow(() -> Refusal.of(ErrorCode.NOT_FOUND));
        if (expected.filter(version -> version != stored.version()).isPresent()) {
            throw Refusal.of(ErrorCode.CONFLICT);
        }
        return stored;
    }

    private Optional<StoredTemplate> stored(String key) {
        return Optional.ofNullable(newest().get(key));
    }

    private Map<String, StoredTemplate> newest() {
        return rows.newest().stream().collect(Collectors.toMap(StoredTemplate::key, Function.identity()));
    }

    private StoredTemplate stored(String key, long version, Optional<String> text, PersonKey author) {
        return new StoredTemplate(key, version, text, author, clock.instant());
    }

    private boolean isBuiltIn(String key) {
        return builtIn.stream().anyMatch(template -> template.key().equals(key));
    }

    private GoalTemplate read(String file) {
        Checked checked = TemplateCheck.of(format.read(file));
        return checked.template().orElseThrow(() -> new TemplateRefused(checked.problems()));
    }

    private String write(GoalTemplate template) {
        return format.write(TemplateContent.of(template));
    }

    private TemplateEntry entry(StoredTemplate stored) {
        try {
            return new TemplateEntry(stored.key(), stored.version(), Optional.of(read(stored.text().orElseThrow())));
        } catch (TemplateRefused otherRelease) {
            return new TemplateEntry(stored.key(), stored.version(), Optional.empty());
        }
    }
}
