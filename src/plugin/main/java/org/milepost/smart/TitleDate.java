package org.milepost.smart;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The date that a title names in words or figures, in English or German.
 *
 * @param isNamed whether it names one at all
 * @param lastDay the last day of the latest stretch it names ("Q1 2027": 31 March), where its year is clear
 * @param rest the title without its dates, so that their figures are not taken for a measure
 */
record TitleDate(boolean isNamed, Optional<LocalDate> lastDay, String rest) {

    private static final String YEAR = "(20\\d\\d)";
    private static final String MONTH = "(jan(?:uary?|uar)?|feb(?:ruary?|ruar)?|m(?:ä|ae)rz|march|mar|apr(?:il)?|mai|may|june?|juni|july?|juli"
            + "|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\b\\.?";
    private static final String BY = "\\b(?:by|until|till|before|due|bis|vor|sp(?:ä|ae)testens)\\s+(?:the\\s+|zum\\s+|zur\\s+)?";
    private static final String PART = "(?:(?:end|middle|start|beginning|mid|early|late|ende|mitte|anfang)\\s*-?\\s*(?:of\\s+|the\\s+|des\\s+)*)";
    private static final String SOME = "(?:\\d{1,3}|a|an|one|two|three|four|five|six|nine|ten|twelve|ein(?:em|er|es)?|zwei|drei|vier|f(?:ü|ue)nf"
            + "|sechs|neun|zehn|zw(?:ö|oe)lf)";
    private static final String SPAN = "(?:days?|weeks?|months?|quarters?|years?|sprints?|tag(?:en?|e)?|wochen?|monat(?:en?|s)?|quartal(?:en?|s)?"
            + "|jahr(?:en?|es)?)\\b";
    private static final String SEASON = "(?:spring|summer|autumn|fall|winter|christmas|easter|year.?end|fr(?:ü|ue)hjahr|fr(?:ü|ue)hling|sommer"
            + "|herbst|weihnachten|ostern|jahresende|jahreswechsel|quartalsende|monatsende)\\b";

    /** A way to write a date with a year, and how to read its groups. */
    private record Dated(Pattern pattern, Reading reading) {
    }

    @FunctionalInterface
    private interface Reading {
        LocalDate lastDay(MatchResult match);
    }

    private static final List<Dated> DATED = List.of(
            new Dated(Vocabulary.pattern("\\b" + YEAR + "-(\\d\\d)-(\\d\\d)\\b"), match -> LocalDate.of(number(match, 1), number(match, 2), number(match, 3))),
            new Dated(Vocabulary.pattern("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?" + YEAR + "\\b"), match -> LocalDate.of(number(match, 3), number(match, 2), number(match, 1))),
            new Dated(Vocabulary.pattern("\\b(?:q|quarter\\s)([1-4])[\\s/-]*" + YEAR + "\\b"), match -> endOf(number(match, 2), 3 * number(match, 1))),
            new Dated(Vocabulary.pattern("\\b([1-4])\\.\\s?quartal[\\s/-]*" + YEAR + "\\b"), match -> endOf(number(match, 2), 3 * number(match, 1))),
            new Dated(Vocabulary.pattern("\\bh([12])[\\s/-]*" + YEAR + "\\b"), match -> endOf(number(match, 2), 6 * number(match, 1))),
            new Dated(Vocabulary.pattern("\\b(?:\\d{1,2}\\.?\\s+)?" + MONTH + "\\s+(?:\\d{1,2}(?:st|nd|rd"
                    + "|th)?,?\\s+)?" + YEAR + "\\b"),
                    match -> endOf(number(match, 2), month(match.group(1)))),
            new Dated(Vocabulary.pattern("(?:" + BY + PART + "?"
                    + "|\\b" + PART + ")(?:" + SEASON + "\\s+)?" + YEAR + "\\b"), match -> endOf(number(match, 1), 12)));

    private static final List<Pattern> OPEN = List.of(
            Vocabulary.pattern("\\b\\d{1,2}\\.\\s?\\d{1,2}\\.(?!\\d)"),
            Vocabulary.pattern("\\b(?:\\d{1,2}\\.?\\s+)" + MONTH),
            Vocabulary.pattern("\\b(?:q[1-4]|h[12])(?:[\\s/-]*'?\\d\\d)?\\b|\\b[1-4]\\.\\s?quartal\\b"),
            Vocabulary.pattern("(?:" + BY + ")?" + PART + "?\\bfy\\s?\\d{2}\\b"),
            Vocabulary.pattern("\\b(?:kw|week)\\s?\\d{1,2}\\b|\\b(?:first|second|third|fourth|last|ersten?|zweiten?|dritten?|vierten?"
                    + "|letzten?)\\s+(?:quarter|quartal|halbjahr)\\b"),
            Vocabulary.pattern("(?:" + BY + "|\\b(?:in|im|for|f(?:ü|ue)r)\\s+(?:the\\s+)?)(?:" + PART + "|next\\s+)?(?:" + MONTH + "|" + SEASON + ")"),
            Vocabulary.pattern("\\b" + PART + "(?:" + MONTH + "|(?:year|quarter|month|jahr(?:es)?|quartals?|monats?)\\b)|\\beoy\\b"
                    + "|\\b" + "(?:jahresende|year.?end)\\b"),
            Vocabulary.pattern("\\b(?:within|in|over|innerhalb|binnen)\\s+(?:the\\s+next\\s+|the\\s+|von\\s+|den\\s+n(?:ä"
                    + "|ae)chsten\\s+)?" + SOME + "\\s+" + SPAN),
            Vocabulary.pattern("\\b(?:this|next|dies(?:es|en|er|em)|n(?:ä|ae)chst(?:es|en|er|em))\\s+(?:" + SPAN + "|" + SEASON + ")"));

    private static final Pattern BARE_YEAR = Vocabulary.pattern("\\b" + YEAR + "\\b");

    /** Looks for a date as somebody writes it today; a bare year counts only from this one on, since products carry years too. */
    static TitleDate in(String title, LocalDate today) {
        String rest = Normalizer.normalize(title, Normalizer.Form.NFC);
        Optional<LocalDate> last = Optional.empty();
        for (Dated dated : DATED) {
            for (MatchResult match : dated.pattern.matcher(rest).results().toList()) {
                last = later(last, read(dated, match));
            }
            rest = dated.pattern.matcher(rest).replaceAll(" ");
        }
        for (MatchResult match : BARE_YEAR.matcher(rest).results().filter(year -> number(year, 1) >= today.getYear()).toList()) {
            last = later(last, Optional.of(endOf(number(match, 1), 12)));
        }
        rest = last.isPresent() ? BARE_YEAR.matcher(rest).replaceAll(" ") : rest;
        boolean named = last.isPresent();
        for (Pattern open : OPEN) {
            named |= open.matcher(rest).find();
            rest = open.matcher(rest).replaceAll(" ");
        }
        return new TitleDate(named, last, rest);
    }

    /** Nothing for a day that no calendar has. */
    private static Optional<LocalDate> read(Dated dated, MatchResult match) {
        try {
            return Optional.of(dated.reading.lastDay(match));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || other.isPresent() && other.get().isAfter(one.get()) ? other : one;
    }

    private static LocalDate endOf(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    /** By its first letters, which English and German share but for a few. */
    private static int month(String name) {
        String start = name.toLowerCase(Locale.ENGLISH).replace('ä', 'a').replace("maerz", "mar").substring(0, 3)
                .replace("mai", "may").replace("okt", "oct").replace("dez", "dec");
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ENGLISH).startsWith(start)) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("a month that the pattern takes is not known: " + name);
    }
}
