package app.throughline.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.chronology.Problem;
import app.throughline.exchange.CaseJson;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.LinkKind;
import app.throughline.session.CaseSession;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeWords;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample case, in which statements are made that cannot be true. */
class ProblemsViewModelTest {
  @TempDir Path folder;

  private final List<String> asked = new ArrayList<>();
  private final List<Throwable> errors = new ArrayList<>();
  private final CaseContent sample = CaseJson.sample();
  private CaseSession session;
  private ProblemsViewModel problems;
  private ZoneId zone = ZoneId.of("Europe/Paris");

  @BeforeEach
  void open() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            sample,
            "Anna",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    problems =
        new ProblemsViewModel(
            session,
            () -> new TimeWords(Locale.ENGLISH, zone),
            new ProblemsActions(id -> asked.add("select " + id), id -> asked.add("edit " + id)),
            errors::add);
    problems.refresh();
  }

  @AfterEach
  void close() {
    assertThat(errors).isEmpty();
    problems.close();
    session.close();
  }

  @Test
  void findsNothingWrongWithTheSample() {
    assertThat(cards()).isEmpty();
    assertThat(problems.step(true)).isNull();
  }

  @Test
  void tellsOfAnAssaultBeforeTheStabbingUntilTheEditIsTakenBack() {
    apply(link("The RAID assault", LinkKind.BEFORE, "The stabbing"));
    assertThat(cards()).hasSize(1);
    ProblemCard card = cards().get(0);
    assertThat(card.kind()).isEqualTo(Problem.Kind.CONTRADICTION);
    assertThat(card.heading()).isEqualTo("Cannot all be true");
    assertThat(card.headline().text()).startsWith("These ").contains("cannot");
    assertThat(card.statements())
        .flatExtracting(ProblemCard.Group::lines)
        .extracting(line -> line.sentence().text())
        .contains("“The RAID assault” is before “The stabbing”")
        .doesNotHaveDuplicates();
    session.undo();
    assertThat(cards()).isEmpty();
    session.redo();
    assertThat(cards()).containsExactly(card);
  }

  @Test
  void listsWhatIsOurReadingBeforeWhatIsStatedAndWhatIsEvidentLast() {
    apply(link("Emergency government meeting", LinkKind.BEFORE, "The stabbing"));
    List<ProblemCard.Group> groups = cards().get(0).statements();
    assertThat(groups.get(0).soft()).isTrue();
    assertThat(groups.get(0).heading()).isEqualTo("Our reading, to be doubted first");
    assertThat(groups.get(0).lines())
        .extracting(line -> line.sentence().text())
        .containsExactly("“The stabbing”: sometime between 17:00 and 24:00 on 13 June 2016");
    assertThat(groups.subList(1, groups.size())).isNotEmpty().noneMatch(ProblemCard.Group::soft);
  }

  @Test
  void goesFromProblemToProblemAndRound() {
    apply(
        link("The RAID assault", LinkKind.BEFORE, "The stabbing"),
        link("The Facebook profile vanishes", LinkKind.PART_OF, "The stabbing"));
    assertThat(cards())
        .extracting(ProblemCard::kind)
        .containsExactly(Problem.Kind.CONTRADICTION, Problem.Kind.OUTSIDE_WHOLE);
    ProblemCard first = problems.step(true);
    ProblemCard second = problems.step(true);
    assertThat(List.of(first, second)).isEqualTo(cards());
    assertThat(problems.step(true)).isEqualTo(first);
    assertThat(problems.step(false)).isEqualTo(second);
    assertThat(asked.get(1)).isEqualTo("select " + id("The Facebook profile vanishes"));
  }

  @Test
  void opensTheEventWhoseStatementItIs() {
    apply(link("The RAID assault", LinkKind.BEFORE, "The stabbing"));
    problems.edit(id("The RAID assault"));
    assertThat(asked).containsExactly("edit " + id("The RAID assault"));
  }

  @Test
  void tellsTimesInAnotherZoneWithoutLookingAgain() {
    apply(link("Emergency government meeting", LinkKind.BEFORE, "The stabbing"));
    String before = cards().get(0).statements().toString();
    zone = ZoneId.of("Asia/Tokyo");
    problems.tell();
    assertThat(cards()).hasSize(1);
    assertThat(cards().get(0).statements().toString()).isNotEqualTo(before);
  }

  private List<ProblemCard> cards() {
    return problems.cardsProperty().get();
  }

  private void apply(CaseRecord... records) {
    List<Change> changes = List.of(records).stream().map(Change::add).toList();
    session.apply(new Edit("Link", "Anna", changes)).toCompletableFuture().join();
  }

  private EventLink link(String from, LinkKind kind, String to) {
    return EventLink.of(session.ids().link(), id(from), id(to), kind);
  }

  private EventId id(String title) {
    return sample.records().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.title().equals(title))
        .map(Event::id)
        .findFirst()
        .orElseThrow();
  }
}
