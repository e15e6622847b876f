package org.gainsay;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows of docs/architecture.md and the rules that keep the house in order. */
class ArchitectureTest {
  /** The packages in the order in which an article passes through them. */
  private static final List<String> ORDER =
      List.of(
          "source",
          "article",
          "annotation",
          "party",
          "speech",
          "extract",
          "link",
          "evaluate",
          "graph",
          "store",
          "build",
          "query",
          "serve",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.gainsay");

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> "org.gainsay." + name + "..").toArray(String[]::new);
  }

  @Test
  void thePackagesAreTheOnesInTheOrder() {
    Set<String> found = new TreeSet<>();
    for (JavaPackage each : CLASSES.getPackage("org.gainsay").getSubpackages()) {
      found.add(each.getRelativeName());
    }
    assertEquals(new TreeSet<>(ORDER), found);
  }

  static Stream<Arguments> laterPackages() {
    return Stream.iterate(0, i -> i < ORDER.size() - 1, i -> i + 1)
        .map(i -> Arguments.of(ORDER.get(i), ORDER.subList(i + 1, ORDER.size())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("laterPackages")
  void aPackageUsesOnlyThoseBeforeIt(String name, List<String> later) {
    noClasses()
        .that()
        .resideInAPackage("org.gainsay." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(later))
        .because("an article passes through the packages in one direction")
        .check(CLASSES);
  }

  @Test
  void thePackagesHaveNoCycles() {
    slices()
        .matching("org.gainsay.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a reader must be able to start at one end")
        .check(CLASSES);
  }

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "org.netpreserve.., source",
    "com.rometools.., source",
    "org.jsoup.., article",
    "com.ibm.icu.., article",
    "edu.emory.., annotation",
    "org.apache.jena.., graph store build query serve cli",
    "com.apicatalog.., graph serve",
    "org.eclipse.jetty.., serve",
    "jakarta.servlet.., serve",
    "picocli.., cli",
    "me.tongfei.., cli",
    "org.jline.., cli",
  })
  void oneLibraryHasOneHome(String library, String homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of(homes.split(" "))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("another library can then take its place by changing one package")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaPackage each : CLASSES.getPackage("org.gainsay").getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty() && !each.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(each.getName());
      }
    }
    assertEquals(Set.of(), unmarked);
  }

  @Test
  void nothingThrowsAGenericException() {
    noClasses()
        .should(THROW_GENERIC_EXCEPTIONS)
        .because("one handler turns each kind of error into its exit code")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLinePrints() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gainsay.cli..")
        .should(ACCESS_STANDARD_STREAMS)
        .because("standard output belongs to the command that was asked for")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.gainsay.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .because("a library that exits cannot be used by another program")
        .check(CLASSES);
  }

  @Test
  void noClassIsNamedForHavingNoHome() {
    noClasses()
        .that(alwaysTrue())
        .should()
        .haveNameMatching(".*(Helper|Utils?|Manager|Impl)$")
        .because("such a name says that its functions have not found their home")
        .check(CLASSES);
  }
}
