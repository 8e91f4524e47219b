package app.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.model.Arrangement;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.model.CaseException.Kind;
import app.throughline.model.CaseRecord;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventFilter;
import app.throughline.model.EventGroups;
import app.throughline.model.EventGroups.Group;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.NewCase;
import app.throughline.model.Participation;
import app.throughline.model.ParticipationId;
import app.throughline.store.TestCases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseSessionTest {
  @TempDir Path folder;
  private Path file;
  private CaseSession session;

  @BeforeEach
  void open() {
    file = folder.resolve("case.tlcase");
    CaseContent content =
        new CaseContent(TestCases.INFO, List.of(TestCases.LANE, TestCases.event(10, "First")));
    session =
        CaseSession.create(file, content, "Ada", SessionThreads.sameThread(), TestCases.CLOCK);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private static <T> T result(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  private static Edit edit(String label, Change... changes) {
    return new Edit(label, "Ada", List.of(changes));
  }

  @Test
  void anEditIsToldToListenersAndShownInTheSnapshot() {
    List<CaseChange> heard = new ArrayList<>();
    Runnable unsubscribe = session.onChange(heard::add);
    Event second = TestCases.event(session.ids().event().value(), "Second");
    CaseChange change = result(session.apply(edit("Add event", Change.add(second))));
    assertThat(heard).containsExactly(change);
    assertThat(change.changed()).containsExactly(second.id());
    assertThat(change.snapshot()).isSameAs(session.snapshot());
    assertThat(session.snapshot().undoLabel()).isEqualTo("Add event");
    assertThat(session.title(second.id())).isEqualTo("Second");
    result(session.undo());
    assertThat(session.title(second.id())).isNull();
    assertThat(result(session.undo()).changed()).isEmpty();
    assertThat(heard).hasSize(2);
    unsubscribe.run();
    result(session.redo());
    assertThat(heard).hasSize(2);
  }

  @Test
  void aListenerThatFailsKeepsNobodyFromBeingTold() {
    List<String> heard = new ArrayList<>();
    session.onChange(
        change -> {
          throw new IllegalStateException("a listener that fails, on purpose");
        });
    session.onChange(change -> heard.add(change.label()));
    Event event = TestCases.event(11, "Second");
    assertThat(result(session.apply(edit("Add", Change.add(event)))).label()).isEqualTo("Add");
    assertThat(heard).containsExactly("Add");
  }

  @Test
  void failuresAreCaseExceptionsAndChangeNothing() {
    CompletionStage<CaseChange> failed =
        session.apply(edit("Bad", Change.add(TestCases.event(11, "x".repeat(10_000)))));
    assertThatThrownBy(() -> result(failed))
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            CaseException.class, e -> assertThat(e.kind()).isEqualTo(Kind.INVALID));
    assertThatThrownBy(() -> result(session.details(new EventId(999))))
        .cause()
        .isInstanceOfSatisfying(
            CaseException.class, e -> assertThat(e.kind()).isEqualTo(Kind.GONE));
    assertThat(session.snapshot().index().size()).isEqualTo(1);
  }

  @Test
  void aFileThatCannotBeOpenedFailsAtOnce() {
    assertThatThrownBy(() -> CaseSession.open(file, SessionThreads.sameThread(), TestCases.CLOCK))
        .isInstanceOfSatisfying(
            CaseException.class, e -> assertThat(e.kind()).isEqualTo(Kind.ALREADY_OPEN));
  }

  @Test
  void idsGoOnAfterReopening() {
    EventId id = session.ids().event();
    result(session.apply(edit("Add", Change.add(TestCases.event(id.value(), "x")))));
    result(session.undo());
    session.close();
    session = CaseSession.open(file, SessionThreads.sameThread(), TestCases.CLOCK);
    assertThat(session.ids().event().value()).isGreaterThan(id.value());
  }

  @Test
  void rowsForEveryGrouping() {
    Entity zoe = new Entity(session.ids().entity(), EntityKind.PERSON, "Zoë", List.of(), "", null);
    Entity abel =
        new Entity(session.ids().entity(), EntityKind.PERSON, "Abel", List.of(), "", null);
    Event second = TestCases.event(session.ids().event().value(), "Second");
    Event tagged =
        new Event(
            session.ids().event(),
            "Tagged",
            "",
            TestCases.LANE.id(),
            second.when(),
            EventStatus.ALLEGED,
            second.importance(),
            List.of("night", "été"),
            null,
            1);
    ParticipationId one = session.ids().participation();
    ParticipationId two = session.ids().participation();
    ParticipationId three = session.ids().participation();
    result(
        session.apply(
            edit(
                "Add",
                Change.add(zoe),
                Change.add(abel),
                Change.add(second),
                Change.add(tagged),
                Change.add(new Participation(one, second.id(), zoe.id(), "witness")),
                Change.add(new Participation(two, second.id(), abel.id(), "")),
                Change.add(new Participation(three, second.id(), abel.id(), "twice")))));

    assertThat(groups(Grouping.LANE)).extracting(Group::name).containsExactly("Attack");
    assertThat(groups(Grouping.STATUS))
        .extracting(Group::name)
        .containsExactly("reported", "alleged");
    assertThat(groups(Grouping.PERSON))
        .extracting(Group::name)
        .containsExactly("Abel", "Zoë", "No person named");
    assertThat(groups(Grouping.PERSON).get(0).positions()).hasSize(1);
    assertThat(groups(Grouping.PERSON).get(2).positions()).hasSize(2);
    assertThat(groups(Grouping.TAG))
        .extracting(Group::name)
        .containsExactly("été", "night", "No tag");
    assertThat(groups(Grouping.SOURCE)).extracting(Group::name).containsExactly("No source");
    assertThat(groups(Grouping.PLACE)).hasSize(1);
    assertThat(session.snapshot().tags()).containsExactly("été", "night");

    EventFilter noAlleged = EventFilter.hiding(Set.of(), Set.of(EventStatus.ALLEGED));
    EventGroups shown = result(session.groups(Arrangement.of(Grouping.TAG, noAlleged)));
    assertThat(shown.groups()).singleElement().extracting(Group::name).isEqualTo("No tag");
    EventFilter noLane = EventFilter.hiding(Set.of(TestCases.LANE.id()), Set.of());
    assertThat(result(session.groups(Arrangement.of(Grouping.LANE, noLane))).groups()).isEmpty();
  }

  private List<Group> groups(Grouping grouping) {
    return result(session.groups(Arrangement.of(grouping, EventFilter.NONE))).groups();
  }

  @Test
  void titlesBeyondThoseReadAtOnceComeOnDemand() {
    Path large = folder.resolve("large.tlcase");
    long events = 20_010;
    NewCase content =
        new NewCase(
            TestCases.INFO,
            LongStream.range(0, events + 1)
                .mapToObj(
                    i ->
                        i == 0 ? (CaseRecord) TestCases.LANE : TestCases.event(9 + i, "Event " + i))
                .iterator(),
            "Ada");
    try (CaseSession big =
        CaseSession.create(large, content, SessionThreads.sameThread(), TestCases.CLOCK)) {
      List<String> told = new ArrayList<>();
      big.onTitles(() -> told.add("titles"));
      assertThat(big.snapshot().index().size()).isEqualTo((int) events);
      assertThat(big.title(new EventId(10))).isEqualTo("Event 1");
      assertThat(told).isEmpty();
      assertThat(big.title(new EventId(9 + events))).isEqualTo("Event " + events);
      assertThat(told).hasSize(1);
      assertThat(big.title(new EventId(99_999_999))).isNull();
      assertThat(told).hasSize(1);
    }
  }

  @Test
  void aWorkerDoesTheWorkAndNoticesComeWhereTheyShould() throws Exception {
    session.close();
    ExecutorService notices =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = Executors.defaultThreadFactory().newThread(task);
              thread.setName("notices");
              return thread;
            });
    List<String> threads = new ArrayList<>();
    CountDownLatch done = new CountDownLatch(50);
    CaseSession busy = CaseSession.open(file, SessionThreads.withWorker(notices), TestCases.CLOCK);
    busy.onChange(change -> threads.add(Thread.currentThread().getName()));
    for (int i = 0; i < 50; i++) {
      Event event = TestCases.event(busy.ids().event().value(), "Event " + i);
      busy.apply(edit("Add " + i, Change.add(event))).thenRun(done::countDown);
    }
    busy.close();
    assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    notices.shutdown();
    assertThat(notices.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(threads).hasSize(50).containsOnly("notices");
    assertThat(busy.undo().toCompletableFuture()).isCompletedExceptionally();
    session = CaseSession.open(file, SessionThreads.sameThread(), TestCases.CLOCK);
    assertThat(session.snapshot().index().size()).isEqualTo(51);
    assertThat(session.snapshot().undoLabel()).isEqualTo("Add 49");
    assertThat(result(session.check()).ok()).isTrue();
  }
}
