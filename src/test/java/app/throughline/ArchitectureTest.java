package app.throughline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callConstructor;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. Every rule says why; there are no exemptions. */
class ArchitectureTest {
  private static final String ROOT = "app.throughline";
  private static final String JAVAFX = "javafx..";
  private static JavaClasses house;

  @BeforeAll
  static void readTheHouse() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);
  }

  static Stream<Arguments> whoMayKnowWhom() {
    return Stream.of(
        rooms("time", "time is pure and outlives every screen"),
        rooms("model", "the records know neither window nor database", "time"),
        rooms("chronology", "reasoning needs no file and no window", "model", "time"),
        rooms("store", "the case file serves the session only", "chronology", "model", "time"),
        rooms("session", "one way to a case", "store", "chronology", "model", "time"),
        rooms("exchange", "files of others become records, nothing else", "model", "time"),
        rooms("layout", "geometry is tested without a toolkit", "model", "time"),
        rooms("drawing", "one drawing for window and files", "layout", "model", "time"),
        rooms(
            "timeline",
            "the control shows what it is given and changes no case",
            "drawing",
            "layout",
            "model",
            "time"),
        rooms(
            "ui",
            "screens reach a case through the session only",
            "session",
            "chronology",
            "exchange",
            "timeline",
            "drawing",
            "layout",
            "model",
            "time"),
        rooms(
            "cli",
            "the commands need no window",
            "session",
            "chronology",
            "exchange",
            "drawing",
            "layout",
            "model",
            "time"));
  }

  private static Arguments rooms(String room, String why, String... mayImport) {
    return Arguments.of(room, why, mayImport);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("whoMayKnowWhom")
  void aRoomKnowsOnlyTheRoomsItMay(String room, String why, String[] mayImport) {
    String[] allowed =
        Stream.concat(Stream.of(room), Arrays.stream(mayImport))
            .map(name -> ROOT + "." + name + "..")
            .toArray(String[]::new);
    DescribedPredicate<JavaClass> elsewhere =
        resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(allowed)));
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + room + "..")
            .should()
            .dependOnClassesThat(elsewhere)
            .because(why));
  }

  @Test
  void javaFxStaysWhereTheWindowIs() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".timeline..", ROOT + ".ui..", ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JAVAFX, "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("everything else runs and is tested without a display"));
  }

  @Test
  void timeNeedsOnlyTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".time..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + ".time..", "org.jspecify..")
            .because("what a time means must not hang on a library's opinion"));
  }

  @Test
  void theNetworkOfTimesKnowsNoReaderOrWriterOfThem() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".time.network..")
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + "..")
                    .and(
                        DescribedPredicate.not(
                            resideInAnyPackage(ROOT + ".time", ROOT + ".time.network"))))
            .because("it reasons with numbers, whatever they stand for"));
  }

  @Test
  void sqlStaysInTheStore() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..")
            .because("there is one way to the case file"));
  }

  @Test
  void jacksonStaysWhereJsonIsRead() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".exchange..", ROOT + ".store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..")
            .because("JSON is a format of files and of answers, not of the program"));
  }

  @Test
  void edtfIsAStandardAndKnowsNothingOfTheHouse() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".time.edtf..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", ROOT + ".time.edtf..", "org.jspecify..")
            .because("what an expression means is the standard's matter, not the program's"));
  }

  @Test
  void viewModelsKnowNoScene() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
            .because("a ViewModel is tested without a window"));
  }

  @Test
  void featuresDoNotKnowEachOther() {
    String[] features = {
      "about",
      "details",
      "era",
      "export",
      "filter",
      "form",
      "manage",
      "newcase",
      "palette",
      "preferences",
      "rows",
      "search",
      "table",
      "views",
      "welcome"
    };
    for (String feature : features) {
      String[] own = {ROOT + ".ui." + feature + "..", ROOT + ".ui", ROOT + ".ui.field"};
      check(
          noClasses()
              .that()
              .resideInAPackage(ROOT + ".ui." + feature + "..")
              .should()
              .dependOnClassesThat(
                  resideInAPackage(ROOT + ".ui..")
                      .and(DescribedPredicate.not(resideInAnyPackage(own))))
              .because("ui.shell puts the features together"));
    }
  }

  @Test
  void nobodyKnowsTheRoot() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT)
            .because("the root wires the house; the house does not ask for its wiring"));
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void nobodyStartsThreadsByHand() {
    check(
        classes()
            .should(never(callConstructor(Thread.class)))
            .andShould(never(callConstructor(Thread.class, Runnable.class)))
            .because("executors are injected, so that tests run on one thread"));
  }

  @Test
  void onlyTheCommandLinePrints() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + ".cli..", ROOT)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a window has no console"));
  }

  @Test
  void stateIsNeverStatic() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(ROOT + "..")
            .and()
            .doNotHaveName("$VALUES")
            .should()
            .beFinal()
            .because("mutable statics make two cases share what they must not"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(house);
  }
}
