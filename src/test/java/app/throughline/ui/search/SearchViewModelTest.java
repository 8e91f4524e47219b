package app.throughline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeStyle;
import app.throughline.ui.search.SearchResult.Kind;
import app.throughline.ui.search.SearchResult.Piece;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
  @TempDir Path folder;
  private final ObjectProperty<@Nullable Grouped> rows = new SimpleObjectProperty<>();
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
  private final ObjectProperty<Set<EventId>> selection = new SimpleObjectProperty<>(Set.of());
  private final List<Throwable> errors = new ArrayList<>();
  private final List<EventId> visited = new ArrayList<>();
  private CaseSession session;
  private SearchViewModel search;

  @BeforeEach
  void openTheSample() {
    open(SessionThreads.sameThread());
    arrangement.addListener((observable, was, is) -> regroup());
    session.onChange(change -> regroup());
    regroup();
  }

  private void open(SessionThreads threads) {
    session =
        CaseSession.create(
            folder.resolve("sample" + visited.size() + System.nanoTime() + ".tlcase"),
            CaseJson.sample(),
            "test",
            threads,
            Clock.systemUTC());
    search =
        new SearchViewModel(
            session,
            new SearchViewModel.Surroundings(
                rows,
                arrangement,
                selection,
                new SimpleObjectProperty<>(TimeStyle.of(Locale.ENGLISH)),
                this::go,
                errors::add));
  }

  private void regroup() {
    rows.set(session.grouped(arrangement.get()).toCompletableFuture().join());
  }

  private void go(EventId event) {
    visited.add(event);
    selection.set(Set.of(event));
  }

  @AfterEach
  void close() {
    session.close();
    assertThat(errors).isEmpty();
  }

  private void type(String words) {
    search.query().set(words);
    search.search();
  }

  private String title(EventId event) {
    return String.valueOf(session.title(event));
  }

  @Test
  void resultsAreInSectionsWithTheMatchShownAndTheTimeInWords() {
    type("raid");
    assertThat(search.results())
        .extracting(SearchResult::kind)
        .startsWith(Kind.EVENT)
        .endsWith(Kind.ORGANISATION)
        .isSorted();
    SearchResult first = search.results().get(0);
    assertThat(first.heading()).isEqualTo("EVENTS");
    assertThat(first.isTitleMatch()).isTrue();
    assertThat(first.snippet()).contains(new Piece("RAID", true));
    assertThat(first.when()).isEqualTo("about midnight between 13 and 14 June 2016");
    SearchResult unit = search.results().get(search.results().size() - 1);
    assertThat(unit.title()).isEqualTo("RAID");
    assertThat(unit.when()).isEqualTo("3 events");
    assertThat(search.standing().get().message()).isEqualTo("3 events match");
  }

  @Test
  void theLastWordMayBeABeginningAndAccentsDoNotMatter() {
    type("francois holl");
    assertThat(search.results()).extracting(SearchResult::title).contains("François Hollande");
  }

  @Test
  void nextGoesThroughTheMatchesInTimeOrderAndRoundAgain() {
    type("raid");
    search.next();
    search.next();
    assertThat(search.standing().get().shortMessage()).isEqualTo("2 of 3");
    search.next();
    search.next();
    assertThat(visited).hasSize(4);
    assertThat(visited.get(3)).isEqualTo(visited.get(0));
    assertThat(visited.stream().limit(3))
        .isSortedAccordingTo(
            (a, b) ->
                session.snapshot().index().position(a) - session.snapshot().index().position(b));
    search.previous();
    assertThat(search.standing().get().place()).isEqualTo(3);
    selection.set(Set.of());
    assertThat(search.standing().get().shortMessage()).isEqualTo("3");
  }

  @Test
  void nextSearchesFirstForWhatWasJustTyped() {
    search.query().set("orlando");
    search.next();
    assertThat(title(visited.get(0))).isEqualTo("Mass shooting in Orlando");
  }

  @Test
  void wordsWithoutALetterAreSaidQuietly() {
    type("?!");
    assertThat(search.standing().get().message())
        .isEqualTo("Type a letter or a digit to search for.");
    assertThat(search.results()).isEmpty();
    search.next();
    assertThat(visited).isEmpty();
    type("zzz");
    assertThat(search.standing().get().message()).isEqualTo("No event matches");
    search.clear();
    assertThat(search.active().get()).isFalse();
    assertThat(search.standing().get().message()).isEmpty();
  }

  @Test
  void matchesThatTheFilterHidesAreCountedAndCanBeShown() {
    type("raid");
    EventId assault = search.results().get(0).events().get(0);
    int position = session.snapshot().index().position(assault);
    arrangement.set(
        Arrangement.PLAIN.withFilter(
            EventFilter.hiding(Set.of(session.snapshot().index().lane(position)), Set.of())));
    assertThat(search.standing().get().count()).isEqualTo(1);
    assertThat(search.standing().get().hidden()).isEqualTo(2);
    assertThat(search.standing().get().shortMessage()).isEqualTo("1 (+2 hidden)");
    search.next();
    search.next();
    assertThat(Set.copyOf(visited)).hasSize(1).doesNotContain(assault);
    search.showHidden();
    assertThat(search.standing().get().hidden()).isZero();
  }

  @Test
  void showsOnlyTheEventsOfAPersonOrOnlyTheMatches() {
    type("abballa");
    SearchResult person =
        search.results().stream()
            .filter(one -> one.kind() == Kind.PERSON)
            .findFirst()
            .orElseThrow();
    assertThat(search.canShowOnly(person)).isTrue();
    search.showOnly(person);
    assertThat(arrangement.get().filter().keys(Grouping.PERSON))
        .containsExactly(String.valueOf(person.record().value()));
    search.showHidden();
    search.showOnlyMatches();
    assertThat(arrangement.get().filter().words()).isEqualTo("abballa");
    assertThat(search.standing().get().hidden()).isZero();
    type("?!");
    search.showOnlyMatches();
    assertThat(arrangement.get().filter().words()).isEqualTo("abballa");
  }

  @Test
  void aSearchFollowsTheCase() {
    type("helicopter");
    assertThat(search.results()).isEmpty();
    EventId id = session.snapshot().index().id(3);
    Event event = session.details(id).toCompletableFuture().join().event();
    session.apply(
        new Edit(
            "Retitle", "test", List.of(new Change(event, event.withText("A helicopter", "")))));
    assertThat(search.standing().get().count()).isEqualTo(1);
    session.undo();
    assertThat(search.standing().get().count()).isZero();
  }

  @Test
  void anAnswerThatIsNoLongerWantedIsDropped() throws InterruptedException {
    session.close();
    LinkedBlockingQueue<Runnable> notices = new LinkedBlockingQueue<>();
    open(SessionThreads.withWorker(notices::add));
    type("r");
    type("ra");
    type("raid");
    Runnable first = notices.poll(20, TimeUnit.SECONDS);
    first.run();
    assertThat(search.results()).as("the answer to the first letter").isEmpty();
    notices.poll(20, TimeUnit.SECONDS).run();
    assertThat(search.results()).extracting(SearchResult::title).contains("The RAID assault");
    assertThat(notices.poll()).as("nobody asked for \u201cra\u201d").isNull();
    type("orl");
    search.clear();
    notices.poll(20, TimeUnit.SECONDS).run();
    assertThat(search.results()).isEmpty();
  }
}
