package org.milepost.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** Which package may use what: the table of the design's first section. */
public class PackageRulesTest {

    private static final String[] EVERY_PACKAGE = {"plan", "evidence", "sharing", "review", "reviewfile", "timeline", "health", "smart", "template", "templatefile", "library",
            "career", "setup", "store", "rest", "web", "jira", "confluence", "link", "wikirest", "wiring"};

    @Test
    public void plan_knowsNobody() {
        allow("plan").because("what a plan is hangs neither on a product nor on how it is stored, and its tests need neither").check(OurClasses.ALL);
    }

    @Test
    public void partsOfThePlan_knowThePlanAlone() {
        for (String part : List.of("evidence", "sharing", "library", "timeline", "health", "smart", "setup")) {
            allow(part, ours("plan")).because("parts that know each other can't be changed one at a time; what joins them is in career")
                    .check(OurClasses.ALL);
        }
    }

    @Test
    public void review_knowsThePlanAndItsEvidence() {
        allow("review", ours("plan", "evidence")).because("a review tells what was done, whoever may read it").check(OurClasses.ALL);
    }

    @Test
    public void reviewFiles_areAFormatAndNothingElse() {
        allow("reviewfile", ours("plan", "review"), "com.fasterxml.jackson..").because("what was kept once has to be read by whatever comes later")
                .check(OurClasses.ALL);
    }

    @Test
    public void templates_areCheckedByTheSmartCheck_andKnowNoFileFormat() {
        allow("template", ours("plan", "smart")).because("whether they come as JSON and where they are kept is for others to know").check(OurClasses.ALL);
        allow("templatefile", ours("plan", "template"), "com.fasterxml.jackson..").because("it is the format and nothing else").check(OurClasses.ALL);
    }

    @Test
    public void useCases_knowTheDomainAlone() {
        allow("career", ours("plan", "evidence", "sharing", "review", "health", "smart", "template", "library"))
                .because("the access decision has to be the same whoever calls, page, panel or program").check(OurClasses.ALL);
    }

    @Test
    public void storage_knowsItsPortsAndActiveObjects() {
        allow("store", ours("plan", "evidence", "sharing", "review", "career", "template", "library"), "net.java.ao..", "com.atlassian.activeobjects..", "org.slf4j..")
                .because("rows are the storage's own affair, and no product has to be there to try them").check(OurClasses.ALL);
    }

    @Test
    public void rowsNeverLeaveTheStorage() {
        noClasses().that().resideOutsideOfPackage("org.milepost.store..").should().dependOnClassesThat().resideInAPackage("net.java.ao..")
                .because("a row that got out could be changed and saved by anybody").check(OurClasses.ALL);
        noClasses().that().resideOutsideOfPackages("org.milepost.store..", "org.milepost.wiring..")
                .should().dependOnClassesThat().resideInAnyPackage("org.milepost.store..", "com.atlassian.activeobjects..")
                .because("the ports are the way to what is stored").check(OurClasses.ALL);
    }

    @Test
    public void jira_isKnownToItsAdaptersAlone() {
        noClasses().that().resideOutsideOfPackage("org.milepost.jira..")
                .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.jira..", "com.atlassian.query..", "com.opensymphony..", "org.ofbiz..")
                .because("Confluence has none of these classes: whatever links them would fail there").check(OurClasses.ALL);
    }

    @Test
    public void confluence_isKnownToItsAdaptersAlone() {
        noClasses().that().resideOutsideOfPackage("org.milepost.confluence..")
                .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.confluence..")
                .because("Jira has none of these classes: whatever links them would fail there").check(OurClasses.ALL);
    }

    @Test
    public void applicationLinks_areKnownToTheLinkAlone() {
        noClasses().that().resideOutsideOfPackages("org.milepost.link..", "org.milepost.confluence..")
                .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.applinks..")
                .because("requests to Jira are made in one place, as the viewing user and within the page's time").check(OurClasses.ALL);
    }

    @Test
    public void rest_isKnownToNobody() {
        noClasses().that().resideOutsideOfPackages("org.milepost.rest..", "org.milepost.wikirest..", "org.milepost.wiring..", "org.milepost.jira..")
                .should().dependOnClassesThat().resideInAnyPackage("org.milepost.rest..", "jakarta.ws.rs..")
                .because("HTTP is one of several ways in, no more").check(OurClasses.ALL);
    }

    @Test
    public void wiring_isKnownToConfigurationsAlone() {
        noClasses().that().resideOutsideOfPackage("org.milepost.wiring..").and().haveSimpleNameNotEndingWith("Configuration")
                .and().haveSimpleNameNotEndingWith("Services")
                .should().dependOnClassesThat().resideInAnyPackage("org.milepost.wiring..", "org.osgi..", "org.springframework.context..")
                .because("beans get what they need by their constructors and know no container").check(OurClasses.ALL);
    }

    @Test
    public void everyClass_isInAPackageOfTheDesign() {
        String[] known = ours(EVERY_PACKAGE);
        classes().should().resideInAnyPackage(known).because("a package without rules would be a way around them").check(OurClasses.ALL);
    }

    private static com.tngtech.archunit.lang.ArchRule allow(String packageName, String... more) {
        return allow(packageName, more, new String[0]);
    }

    private static com.tngtech.archunit.lang.ArchRule allow(String packageName, String[] ours, String... others) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.milepost." + packageName + ".."));
        allowed.addAll(List.of(ours));
        allowed.addAll(List.of(others));
        return classes().that().resideInAPackage("org.milepost." + packageName + "..")
                .should().onlyDependOnClassesThat().resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private static String[] ours(String... packages) {
        return java.util.Arrays.stream(packages).map(name -> "org.milepost." + name + "..").toArray(String[]::new);
    }
}
