package org.milepost.smart;

import static org.junit.Assert.assertEquals;
import static org.milepost.smart.Rule.MEASURABLE_NOTHING;
import static org.milepost.smart.Rule.MEASURABLE_NO_CRITERION;
import static org.milepost.smart.Rule.SPECIFIC_DIRECTION;
import static org.milepost.smart.Rule.SPECIFIC_NO_OUTCOME;
import static org.milepost.smart.Rule.SPECIFIC_NO_ROLE;
import static org.milepost.smart.Rule.SPECIFIC_TOO_SHORT;
import static org.milepost.smart.Rule.TIME_NO_DATE;
import static org.milepost.smart.Rule.TIME_PAST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.milepost.Requirement;

/**
 * Titles as engineers write them, with nothing in the other fields: which letters the title alone leaves open. Goals are rated and linked here,
 * so that the title decides.
 */
@RunWith(Parameterized.class)
public class SmartTitlesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Draft draft;
    private final List<Rule> expected;

    public SmartTitlesTest(String title, Draft draft, List<Rule> expected) {
        this.draft = draft;
        this.expected = expected;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> titles() {
        List<Object[]> rows = new ArrayList<>();
        rows.addAll(englishGoals());
        rows.addAll(germanGoals());
        rows.addAll(englishMilestones());
        rows.addAll(germanMilestones());
        rows.addAll(otherScripts());
        return rows;
    }

    private static List<Object[]> englishGoals() {
        return List.of(
                goal("Get promoted", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Promotion next year 🎉", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING),
                goal("Get a raise", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Get to the next level in my career by Q3 2027", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING),
                goal("Become senior engineer by the end of 2027"),
                goal("Get promoted to staff engineer by June 2027"),
                goal("Become a team lead", TIME_NO_DATE),
                goal("Move into an engineering manager role by 2028"),
                goal("Become senior engineer by the end of 2024", TIME_PAST),
                goal("be better at Java", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Become a better communicator", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Become an expert in Kubernetes this year", SPECIFIC_DIRECTION, MEASURABLE_NOTHING),
                goal("More visibility", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Write more tests", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Improve my public speaking", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Improve code review skills to become tech lead by December 2027"),
                goal("Reduce CI build time from 40 to 10 minutes by March 2027"),
                goal("Raise test coverage of the billing service to 80% by 2027-06-30"),
                goal("Reduce flaky tests", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Grow as a leader", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Learn Kubernetes", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Learn Java 21", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Learn enough Go to ship our deploy tool by summer"),
                goal("Study for the AWS exam and pass it in Q2 2027"),
                goal("Work on my leadership skills", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Kubernetes", SPECIFIC_TOO_SHORT, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("🚀", SPECIFIC_TOO_SHORT, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("AWS Solutions Architect certification by 2027-05-01"),
                goal("CKA certified 💪", TIME_NO_DATE),
                goal("Hold a talk at Devoxx 2027"),
                goal("Give 3 talks at our guild in the next 6 months"),
                goal("Publish a blog post every month", TIME_NO_DATE),
                goal("Read 12 technical books in 2027"),
                goal("Lead the migration of billing to Kafka by autumn 2027", MEASURABLE_NOTHING),
                goal("Migrate from SQL Server 2019 to PostgreSQL 18 by April"),
                goal("Mentor two juniors until they review on their own", TIME_NO_DATE),
                goal("No more manual deployments by the end of the quarter"),
                goal("Talk to a domain expert about pricing within 3 weeks", MEASURABLE_NOTHING),
                goal("Ship the improved search before Christmas"),
                goal("Own the on-call handbook", MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Obtain the Professional Scrum Master certificate before July"),
                goal("Senior Engineer by 2028"),
                goal("Be more confident in meetings", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Fluent German (C1) by the end of next year"),
                goal("Reduce pager noise by half", TIME_NO_DATE),
                goal("Attend KubeCon 2027"),
                goal("Read Designing Data-Intensive Applications", TIME_NO_DATE),
                goal("Learn TypeScript by building the new admin UI", TIME_NO_DATE),
                goal("Learn to delegate", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Update all services to Java 25 by Q4 2027"),
                goal("Less overtime", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Prepare for retirement hand-over by 2030", MEASURABLE_NOTHING),
                goal("Be the person people ask about observability", MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Understand Kafka well enough to run our workshop on it", TIME_NO_DATE),
                goal("Staff engineer (IC5) by end of FY27"),
                goal("Join the interview panel", TIME_NO_DATE),
                goal("Return to work at 80% after parental leave in May 2027"),
                goal("Hand over the billing module to Jonas by 31 March 2027"),
                goal("Have lunch with someone from another team every week", TIME_NO_DATE),
                goal("Own the billing module from 31 March 2027 on", MEASURABLE_NOTHING),
                goal("Take part in the architecture guild", MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Run a half marathon in under 2 hours by October 2027"));
    }

    private static List<Object[]> germanGoals() {
        return List.of(
                goal("Beförderung", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Befördert werden", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("befoerderung bis ende 2027", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING),
                goal("Nächste Stufe erreichen", SPECIFIC_NO_ROLE, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Senior-Entwicklerin werden bis Ende 2027"),
                goal("Bis Dezember 2027 Teamleiter werden"),
                goal("Beförderung zum Staff Engineer bis 31.12.2027"),
                goal("Die Teamleitung Zahlungsverkehr übernehmen", TIME_NO_DATE),
                goal("Mehr Sichtbarkeit", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Mehr Tests schreiben", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Besser in Java werden", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Selbstbewusster werden im nächsten Jahr", SPECIFIC_DIRECTION, MEASURABLE_NOTHING),
                goal("Meine Führungskompetenz ausbauen", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Code-Qualität verbessern", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Build-Zeit von 40 auf 10 Minuten senken bis März 2027"),
                goal("Testabdeckung der Abrechnung bis Q2 2027 auf 80 % erhöhen"),
                goal("Mich weiterentwickeln 🌱", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Rust lernen", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("In Kubernetes einarbeiten", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("An meiner Kommunikation arbeiten", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Teamleitung", SPECIFIC_TOO_SHORT, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("AWS-Zertifizierung bis Sommer 2027"),
                goal("Die ISTQB-Prüfung bestehen", TIME_NO_DATE),
                goal("Einen Vortrag auf der JavaLand 2027 halten"),
                goal("Drei Vorträge halten in den nächsten zwölf Monaten"),
                goal("Konferenzvortrag über Resilienz halten bis Herbst 2027"),
                goal("Ü30-Kolleg:innen im Team: zwei Einarbeitungen begleiten", TIME_NO_DATE),
                goal("Nicht mehr manuell deployen bis Jahresende"),
                goal("Das Kassensystem ablösen bis 30.06.2025", TIME_PAST),
                goal("Die Größe des Docker-Images unter 200 MB bringen", TIME_NO_DATE),
                goal("Das Jira-Plugin um einen CSV-Export erweitern bis Mai", MEASURABLE_NOTHING),
                goal("Mehr Verantwortung übernehmen", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Ein besserer Entwickler werden", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Weniger Überstunden", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Keine Überstunden im ersten Quartal"),
                goal("Kubernetes verstehen und den CKA machen", TIME_NO_DATE),
                goal("Englisch auf C1 bringen", TIME_NO_DATE),
                goal("Softwarearchitektin werden", TIME_NO_DATE),
                goal("Promotion in Informatik abschließen bis 2030"),
                goal("Netzwerk im Konzern aufbauen", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Feedback geben lernen", SPECIFIC_NO_OUTCOME, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Übergabe an meinen Nachfolger bis 2030", MEASURABLE_NOTHING),
                goal("Bis KW 12 den Vortrag einreichen"),
                goal("Mein Englisch so verbessern, dass ich Kundentermine leiten kann", TIME_NO_DATE),
                goal("Ausbilderschein machen", TIME_NO_DATE),
                goal("Vom Tester zum Entwickler wechseln", TIME_NO_DATE),
                goal("Weniger Meetings", SPECIFIC_DIRECTION, MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Einen Mentor finden", TIME_NO_DATE),
                goal("Einen besseren Deploy-Prozess einführen bis Ende des Quartals"));
    }

    private static List<Object[]> englishMilestones() {
        return List.of(
                milestone("CFP submitted"),
                milestone("Draft of the talk reviewed by two colleagues"),
                milestone("First on-call week done"),
                milestone("Practise", SPECIFIC_NO_OUTCOME, MEASURABLE_NO_CRITERION),
                milestone("Learn the basics of Terraform", SPECIFIC_NO_OUTCOME, MEASURABLE_NO_CRITERION),
                milestone("Shadow the tech lead in planning", MEASURABLE_NO_CRITERION),
                milestone("Design doc approved ✅"),
                milestone("Lead a project", MEASURABLE_NO_CRITERION),
                milestone("Mock exam above 85 percent"));
    }

    private static List<Object[]> germanMilestones() {
        return List.of(
                milestone("Vortrag eingereicht"),
                milestone("Probeprüfung mit mindestens 85 Prozent"),
                milestone("Grundlagen lernen", SPECIFIC_NO_OUTCOME, MEASURABLE_NO_CRITERION),
                milestone("Moderation der Retrospektive", MEASURABLE_NO_CRITERION),
                milestone("Erste Retrospektive moderieren"),
                milestone("Feedback", SPECIFIC_TOO_SHORT, MEASURABLE_NO_CRITERION),
                milestone("Konzept freigegeben 👍"),
                milestone("Mehr Verantwortung im Team", SPECIFIC_DIRECTION, MEASURABLE_NO_CRITERION));
    }

    /** What the check cannot read it does not judge; numbers and dates it finds in any script. */
    private static List<Object[]> otherScripts() {
        return List.of(
                goal("להיות ראש צוות עד 31.12.2027", MEASURABLE_NOTHING),
                goal("قيادة فريق من ٥ مهندسين", TIME_NO_DATE),
                goal("成为高级工程师", MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("Devenir architecte logiciel", MEASURABLE_NOTHING, TIME_NO_DATE),
                goal("\u200Fלהרצות ב-Devoxx 2027\u200E", MEASURABLE_NOTHING));
    }

    @Test
    @Requirement({"S11", "S12", "S16", "S25"})
    public void title_isFoundToMissTheseLetters_andNoOther() {
        assertEquals(expected, SmartCheck.of(draft).stream().map(SmartFinding::rule).toList());
    }

    private static Object[] goal(String title, Rule... expected) {
        Draft draft = Draft.goal(title, LetterTexts.NONE, Optional.empty(), Optional.empty(), TODAY, Measured.NOT_SAID, Optional.of(7), true);
        return new Object[] {title, draft, List.of(expected)};
    }

    private static Object[] milestone(String title, Rule... expected) {
        return new Object[] {title, Draft.milestone(title, false, Optional.of(TODAY.plusWeeks(6)), TODAY), List.of(expected)};
    }
}
