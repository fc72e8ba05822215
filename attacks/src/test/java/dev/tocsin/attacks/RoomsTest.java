package dev.tocsin.attacks;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rooms of this module: which may look into which, so that a newcomer can read them one after the other. */
class RoomsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.tocsin.attacks");

    @Test
    void noTwoRoomsLookIntoEachOther() {
        slices().matching("dev.tocsin.attacks.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void neitherDoTheRoomsOfReading() {
        slices().matching("dev.tocsin.attacks.read.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void readingIsEnteredByItsFrontDoor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tocsin.attacks.read..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.tocsin.attacks.read.*..")
                .check(CLASSES);
    }

    @Test
    void whatIsKnownOfAttacksKnowsOfNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage("dev.tocsin.attacks")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.tocsin.attacks.*..")
                .check(CLASSES);
    }
}
