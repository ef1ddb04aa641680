package org.milepost.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.Assert.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** How the plugin's code is written, wherever it is. */
public class CodeRulesTest {

    private static final Set<String> ACCESS_ANNOTATIONS = Set.of("AdminOnly", "SystemAdminOnly", "LicensedOnly", "UnlicensedSiteAccess",
            "AnonymousSiteAccess", "UnrestrictedAccess");

    @Test
    public void nothingIsLookedUpStatically() {
        noClasses().should().dependOnClassesThat().haveSimpleName("ComponentAccessor").orShould().dependOnClassesThat().haveSimpleName("ComponentLocator")
                .orShould().dependOnClassesThat().haveSimpleName("ContainerManager")
                .because("what a class needs stands in its constructor, where a test can give it something else").check(OurClasses.ALL);
    }

    @Test
    public void timeComesFromAClock() {
        noClasses().should().callMethodWhere(asksForTheTimeWithoutAClock())
                .because("a test decides what time it is, and a person's day hangs on where the person is").check(OurClasses.ALL);
        noClasses().should().callConstructor(java.util.Date.class).because("it is the time of the machine").check(OurClasses.ALL);
    }

    @Test
    public void nothingIsInjectedIntoFields() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").andShould().notBeAnnotatedWith("jakarta.annotation.Resource")
                .andShould().notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .because("an object whose constructor has run is complete, and its fields are final").check(OurClasses.ALL);
    }

    @Test
    public void fieldsAreFinal() {
        fields().that().areDeclaredInClassesThat().areNotEnums().should().beFinal().because("beans serve many requests at once; whoever has to change must say so here").check(OurClasses.ALL);
    }

    @Test
    public void nothingOpensATransaction() {
        noClasses().should().callMethodWhere(opensATransaction())
                .because("on PostgreSQL the insert that loses a race would break it, and in Jira it may be a plain call").check(OurClasses.ALL);
    }

    @Test
    public void beansSpeakThroughTheLog() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .because("administrators read the product's log").check(OurClasses.ALL);
    }

    @Test
    public void restMethods_sayWhoMayCallThem() {
        methods().that(answerRequests()).should(sayWhoMayCall())
                .because("Platform 8 refuses or opens what says nothing, depending on the version: neither is a decision of ours").allowEmptyShould(true)
                .check(OurClasses.ALL);
    }

    @Test
    public void configurationsAreNotProxied() {
        classes().that().areAnnotatedWith("org.springframework.context.annotation.Configuration").should(haveUnproxiedBeanMethods())
                .because("proxies are made by a class loader that does not see Spring's own packages in a bundle").check(OurClasses.ALL);
    }

    @Test
    public void everyPackage_saysWhatItHolds() throws IOException {
        Set<Path> said = foldersOf(Path.of("main/java"), "package-info.java");
        said.addAll(foldersOf(Path.of("test/java"), "package-info.java"));
        Set<Path> silent = foldersOf(Path.of("main/java"), ".java");
        silent.addAll(foldersOf(Path.of("test/java"), ".java"));
        silent.removeAll(said);
        assertEquals(Set.of(), silent);
    }

    private static Set<Path> foldersOf(Path sources, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(file -> sources.relativize(file).getParent())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static DescribedPredicate<JavaCall<?>> asksForTheTimeWithoutAClock() {
        return DescribedPredicate.describe("ask for the time without a clock", call -> {
            String owner = call.getTargetOwner().getName();
            boolean javaTime = owner.startsWith("java.time.") && call.getName().equals("now")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            return javaTime || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaCall<?>> opensATransaction() {
        return DescribedPredicate.describe("open a transaction", call -> call.getName().equals("executeInTransaction"));
    }

    private static DescribedPredicate<JavaMethod> answerRequests() {
        Set<String> verbs = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
        return DescribedPredicate.describe("answer requests", method -> method.getAnnotations().stream().anyMatch(annotation ->
                annotation.getRawType().getPackageName().equals("jakarta.ws.rs") && verbs.contains(annotation.getRawType().getSimpleName())));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry an annotation that says who may call") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = said(method) || method.getOwner().getAnnotations().stream()
                        .anyMatch(annotation -> ACCESS_ANNOTATIONS.contains(annotation.getRawType().getSimpleName()));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + (said ? " says" : " does not say") + " who may call it"));
            }

            private boolean said(JavaMember member) {
                return member.getAnnotations().stream().anyMatch(annotation -> ACCESS_ANNOTATIONS.contains(annotation.getRawType().getSimpleName()));
            }
        };
    }

    private static ArchCondition<JavaClass> haveUnproxiedBeanMethods() {
        return new ArchCondition<>("have proxyBeanMethods = false") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Object proxied = type.getAnnotationOfType("org.springframework.context.annotation.Configuration")
                        .get("proxyBeanMethods").orElse(true);
                events.add(new SimpleConditionEvent(type, Boolean.FALSE.equals(proxied), type.getName() + ": proxyBeanMethods = " + proxied));
            }
        };
    }
}
