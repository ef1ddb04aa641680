package org.milepost.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milepost.career.History;
import org.milepost.career.History.Entry;
import org.milepost.plan.ItemKind;
import org.milepost.plan.IssueId;
import org.milepost.plan.ShiftedDate;

/** "What changed since": one's own changes, day by day, the newest first. */
public final class HistoryPage {

    private final History history;
    private final ZoneId zone;
    private final Words words;
    private final ChangedValues values;

    private HistoryPage(History history, ZoneId zone, Words words) {
        this.history = history;
        this.zone = zone;
        this.words = words;
        this.values = new ChangedValues(history.titles(), words);
    }

    /** @param zone of the owner, whose days these are */
    static HistoryPage of(History history, ZoneId zone, Words words) {
        return new HistoryPage(history, zone, words);
    }

    /** The ISO day that it begins with. */
    public String getSince() {
        return history.since().toString();
    }

    public String getTitle() {
        return words.text("milepost.history.since", words.day(history.since()));
    }

    public boolean isAny() {
        return !history.entries().isEmpty();
    }

    /** Whether there is more than is shown. */
    public boolean isMore() {
        return history.more();
    }

    public List<HistoryDay> getDays() {
        Map<LocalDate, List<Entry>> days = history.entries().stream()
                .collect(groupingBy(entry -> LocalDate.ofInstant(entry.at(), zone), LinkedHashMap::new, toList()));
        return days.entrySet().stream().map(day -> new HistoryDay(words.day(day.getKey()), day.getValue().stream().map(this::line).toList())).toList();
    }

    private HistoryLine line(Entry entry) {
        String what = entry.part().map(kind -> words.text("milepost.history." + States.code(entry.kind()), words.text("milepost.history.part." + kind.name())))
                .orElseGet(() -> words.text("milepost.history." + States.code(entry.kind())));
        String about = entry.item().kind() == ItemKind.PLAN ? "" : history.titles().getOrDefault(new IssueId(entry.item().id()), "");
        List<ChangedValue> told = new ArrayList<>(values.of(entry));
        entry.moves().stream().map(this::moved).forEach(told::add);
        return new HistoryLine(what, about, told);
    }

    private ChangedValue moved(ShiftedDate date) {
        return new ChangedValue(history.titles().getOrDefault(date.item(), ""), words.day(date.from()), words.day(date.to()));
    }
}
