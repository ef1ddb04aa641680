package org.milepost.smart;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a title is known, English and German side by side: nobody says in which language a title is. The group {@code words}
 * is what the finding quotes. Umlauts may be spelt either way.
 */
final class Vocabulary {

    /** Where an English title has its verb: at its start, after a mark, or after one of these words. */
    private static final String VERB = "(?:^[^\\p{L}\\p{N}]*|[,:;&(–—]\\s*|\\s-\\s*|\\b(?:and|to|then|i|will|by|we)\\s+)";
    private static final String PRAISE = "(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?(?:better|more|good|great|strong(?:er)?|successful|confident|visible"
            + "|productive|efficient|expert|guru|pro|go-to)\\b";
    private static final String ROLE = "[\\p{L}-]*(?:engineer|developer|architect|team ?lead(?:er)?|tech lead|manager|director|scrum master"
            + "|product owner|entwickler(?:in)?|architekt(?:in)?|teamleiter(?:in)?)";
    private static final String EVENT = "(?:talk|workshop|presentation|training|session|webinar|hackathon|meet-?up|demo|retro(?:spective)?"
            + "|brown ?bag|keynote|paper|proposal|cfp)";
    private static final String GERMAN_EVENT = "(?:vortrag|workshop|schulung|präsentation|talk|webinar|hackathon|meetup|demo|retrospektive|training)";
    private static final String GERMAN_PRAISE = "(?:besser|befördert|sichtbarer|sicherer|stärker|schneller|selbstbewusster|souveräner|produktiver"
            + "|effizienter|erfolgreich(?:er)?|fit(?:ter)?|gut|experte|expertin|profi|guru|zu)";

    /** "More" and its likes where they stand for the aim itself: nothing else in the title mends that. */
    static final List<Pattern> MORE = patterns(
            "^[^\\p{L}\\p{N}]*(?<words>more|less|fewer|mehr|weniger)\\b",
            VERB + "(?<words>(?:be|become|becoming|being|get|getting)\\s+" + PRAISE + ")(?!\\s+than)",
            VERB + "(?<words>(?:do|write|read|give|have|take|make|hold|lead|get)\\s+more)\\b",
            "\\b(?<words>besser(?:e[nrms]?)?)\\b.*\\bwerden\\b");

    /** Something that is there at the end, or happened, or not. */
    static final List<Pattern> OUTCOME = patterns(
            VERB + "(?<words>become|becoming)\\b(?!\\s+promoted)",
            VERB + "(?<words>pass|publish|release|ship|launch|finish|complete|merge|migrate|replace|deploy|roll out|go live|automate|retire"
                    + "|decommission|introduce|implement|submit"
                    + "|take over|set up|win|hire|land|book|deliver|sign|obtain|earn|present|document|agree|find|open-source|contribute|attend"
                    + "|update|upgrade|convert|remove|fix|close|join|apply|hand over|read(?!\\s+(?:up|about|more|into)\\b))\\b",
            VERB + "(?<words>(?:write|writing|build|building|create|creating|design|make|start|draft|develop|run|organi[sz]e|hold|host|get"
                    + "|give)\\s+(?:an?|the|our|my|one|another|every)\\b)(?!\\s+(?:raise|promotion|career|higher|pay)\\b)",
            "\\b(?<words>(?:move|switch|transfer|transition|promoted|promotion)\\s+(?:in)?to)\\b(?!\\s+(?:the\\s+next|a\\s+higher))",
            "\\b(?<words>certif(?:y|ied|icate|ication)|degree|diploma|ph\\.?d)\\b",
            "\\b(?:giv(?:e|ing)|hold(?:ing)?|present|deliver(?:ing)?|run(?:ning)?|submit(?:ting)?)\\b.*\\b(?<words>" + EVENT + ")\\b",
            "\\b(?<words>accepted|approved|reviewed|signed|agreed|booked|passed|finished|completed|written|published|merged|released|shipped"
                    + "|deployed|presented|submitted|held|migrated|hired|automated|documented|decommissioned|handed in|covered|collected|closed"
                    + "|live|done)\\b",
            "\\b(?!" + GERMAN_PRAISE + "\\b)[\\p{L}-]+\\s+(?<words>werden)\\b|\\bwerde\\b(?!\\s+" + GERMAN_PRAISE + "\\b)",
            "\\b(?<words>bestehen|bestanden|zertifi\\p{L}+|ausliefern|ausgeliefert|abschließen|abgeschlossen|fertigstellen|fertiggestellt|fertig"
                    + "|einführen|eingeführt|ablösen|abgelöst"
                    + "|umstellen|umgestellt|einreichen|eingereicht|übernehmen|übernommen|schreiben|geschrieben|bauen|gebaut|aufsetzen|aufgesetzt"
                    + "|abschalten|abgeschaltet|einstellen"
                    + "|eingestellt|gewinnen|wechseln|umsetzen|umgesetzt|erstellen|erstellt|anlegen|angelegt|abgeben|abgegeben|buchen|gebucht"
                    + "|anmelden|angemeldet|gehalten|gegründet|gründen|besuchen|teilnehmen|finden"
                    + "|angenommen|genehmigt|erledigt|unterschrieben|vereinbart|freigegeben|gemerged|gemergt|live|dokumentiert|dokumentieren"
                    + "|vorstellen|vorgestellt|ablegen|abgelegt|durchgearbeitet"
                    + "|eingeholt|geteilt|geführt)\\b",
            "\\b(?<words>\\p{L}*zertifizierung|\\p{L}*zertifikat|veröffentlich\\p{L}*|migrier\\p{L}*|implementier\\p{L}*|automatisier\\p{L}*"
                    + "|präsentier\\p{L}*|moderier\\p{L}*)\\b",
            "\\b(?<words>[\\p{L}-]*" + GERMAN_EVENT + ")\\b.*\\b(?:halten|halte|geben|gebe|durchführen|organisieren|anbieten|leiten)\\b",
            "\\b(?:halten|halte|gebe|organisiere|leite)\\b.*\\b(?<words>[\\p{L}-]*" + GERMAN_EVENT + ")\\b",
            "\\b(?<words>so that|well enough to|until i can|dass ich|damit ich|sodass ich|bis ich)\\b",
            "\\b(?<words>\\p{L}*(?:schein|kurs|prüfung|abschluss))\\s+machen\\b",
            "\\b(?:den|das|ein(?:en?)?)\\s+[\\p{L}\\p{N}-]+\\s+(?<words>machen)\\b",
            "^[^\\p{L}\\p{N}]*(?:[\\p{L}-]+\\s+){0,2}(?<words>" + ROLE + ")(?:\\s*\\([^)]*\\))?(?:\\s+(?:in|im|by|bis))?[^\\p{L}\\p{N}]*$",
            "\\b(?<words>befördert\\s+werden\\s+zu[rm]?|beförderung\\s+zu[rm]?)\\b");

    /** A wish for more rank or pay that leaves open which. */
    static final List<Pattern> WISH = patterns(
            "\\b(?<words>promotion|promoted|next level|higher level|get ahead|career (?:growth|progress(?:ion)?|advancement|development)|(?:make"
                    + "|advance|boost|grow|progress)\\s+(?:an?|my)\\s+career|pay rise|an? raise|higher salary)\\b",
            "\\b(?<words>beförder(?:n|ung|t)|karriere|nächste\\s+(?:stufe|karrierestufe|ebene|level)|gehaltserhöhung|aufstieg|aufsteigen)\\b");

    /** A direction that has no end of its own. */
    static final List<Pattern> DIRECTION = patterns(
            VERB + "(?<words>improve|improving|increase|increasing|reduce|reducing|enhance|boost|strengthen|deepen|broaden|grow|level up)\\b",
            VERB + "(?<words>develop\\s+(?:my|myself|as|further))\\b",
            "\\b(?<words>better\\s+(?:at|in|with)|more\\s+visibility|stronger\\s+in)\\b",
            "^[^\\p{L}\\p{N}]*(?<words>better|bessere?[nrms]?)\\b",
            "\\b(?<words>besser|verbesser(?:n|ung|e)|steigern|erhöhen|senken|reduzieren|stärken|vertiefen|optimieren|weiterentwickel\\p{L}*"
                    + "|weiterbilden|sichtbarer|sichtbarkeit)\\b",
            "\\b(?<!nicht )(?<words>mehr)\\s+(?!als\\b)\\p{L}",
            "\\b(?:\\p{L}*(?:wissen|kenntnisse|horizont|netzwerk|fähigkeiten|kompetenz(?:en)?|skills))\\b.*\\b(?<words>erweitern|ausbauen"
                    + "|aufbauen|entwickeln)\\b",
            "\\b(?<words>" + GERMAN_PRAISE + "\\s+werden)\\b|\\bwerde\\s+" + GERMAN_PRAISE + "\\b",
            "\\b(?<words>fit(?:ter)?\\s+(?:in|werden|machen))\\b");

    /** Something to do that has no end of its own. */
    static final List<Pattern> ACTIVITY = patterns(
            VERB + "(?<words>learn|learning|study|studying|practi[sc]e|explore|look into|get into|dive into|dig into|work (?:on|with|at)"
                    + "|understand|familiari[sz]e|focus on|get familiar|get to know|keep up|catch up|read (?:up|about|more|into))\\b",
            "\\b(?<words>lernen|lerne|einarbeit\\p{L}*|beschäftigen|auseinandersetzen|üben|anschauen|ansehen|erkunden|einlesen|fokussieren"
                    + "|verstehen|dranbleiben)\\b",
            "\\ban\\b.*\\b(?<words>arbeiten)\\b|\\barbeiten\\s+an\\b");

    private Vocabulary() {
    }

    private static List<Pattern> patterns(String... expressions) {
        return Stream.of(expressions).map(Vocabulary::spelt).map(Vocabulary::pattern).toList();
    }

    static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** "befoerdert" is "befördert". */
    private static String spelt(String expression) {
        return expression.replace("ä", "(?:ä|ae)").replace("ö", "(?:ö|oe)").replace("ü", "(?:ü|ue)").replace("ß", "(?:ß|ss)");
    }
}
