package dev.articles.local.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The lines that are not crossed, whatever the code does between them. */
class ArchitectureTest {

    private static final String[] AWS = {"com.amazonaws..", "software.amazon.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.articles");

    private static final DescribedPredicate<JavaClass> HANDLERS = simpleNameEndingWith("Handler");

    private static final DescribedPredicate<JavaClass> READING_TEXT = resideInAnyPackage(
                    "dev.articles.model..", "dev.articles.text..", "dev.articles.parse..", "dev.articles.extract..")
            .and(DescribedPredicate.not(HANDLERS))
            .as("the code that reads text");

    @Test
    void theCodeThatReadsTextKnowsNoAws() {
        noClasses()
                .that(are(READING_TEXT))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(AWS)
                .check(CLASSES);
    }

    @Test
    void theCodeThatReadsTextKnowsNeitherBucketsNorTable() {
        noClasses()
                .that(are(READING_TEXT))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.articles.store..",
                        "dev.articles.events..",
                        "dev.articles.snapshot..",
                        "dev.articles.local..")
                .check(CLASSES);
    }

    @Test
    void handlersKnowTheFrontDoorsOnly() {
        classes()
                .that(HANDLERS)
                .and()
                .resideInAnyPackage("dev.articles.parse", "dev.articles.extract")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "com.amazonaws.services.lambda..",
                        "dev.articles.model",
                        "dev.articles.store",
                        "dev.articles.events",
                        "dev.articles.snapshot",
                        "dev.articles.parse",
                        "dev.articles.extract")
                .check(CLASSES);
    }

    @Test
    void nothingThatIsDeployedKnowsTheLocalStack() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.articles.local..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.articles.local..")
                .check(CLASSES);
    }

    @Test
    void packagesDoNotDependOnEachOtherInCircles() {
        slices().matching("dev.articles.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
