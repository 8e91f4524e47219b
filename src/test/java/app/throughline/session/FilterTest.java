package app.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.exchange.CaseJson;
import app.throughline.exchange.SyntheticCase;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.EventFilter;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.store.TestCases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters show, each condition alone and several together, compared with a slow reference. */
class FilterTest {
  private static final String DELETED = "99999999";

  @TempDir Path folder;
  private CaseSession session;
  private CaseContent content;

  @AfterEach
  void close() {
    session.close();
  }

  private void open(boolean sample) {
    SyntheticCase made = new SyntheticCase(300, 7);
    content = sample ? CaseJson.sample() : new CaseContent(made.info(), made.records().toList());
    session =
        CaseSession.create(
            folder.resolve("case.tlcase"),
            content,
            "Ada",
            SessionThreads.sameThread(),
            TestCases.CLOCK);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyConditionAlone(boolean sample) {
    open(sample);
    Set<Integer> sizes = new HashSet<>();
    for (EventFilter filter : single()) {
      sizes.add(same(filter));
    }
    assertThat(sizes).as("the conditions tell events apart").hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void conditionsTogether(boolean sample) {
    open(sample);
    Random random = new Random(11);
    int some = 0;
    for (int i = 0; i < 150; i++) {
      some += same(random(random)) > 0 ? 1 : 0;
    }
    assertThat(some).as("not all of them leave everything out").isGreaterThan(10);
  }

  @Test
  void whatIsDeletedMatchesNothingAndBreaksNothing() {
    open(true);
    for (Grouping kind : Grouping.values()) {
      if (kind != Grouping.STATUS) {
        int expected = kind == Grouping.LANE ? 24 : 0;
        EventFilter filter = EventFilter.NONE.withKeys(kind, Set.of(DELETED));
        assertThat(shown(filter)).as(kind.name()).hasSize(expected);
      }
    }
  }

  @Test
  void wordsThatCannotBeSearchedForAreRefused() {
    open(true);
    EventFilter filter = EventFilter.NONE.withWords("?!");
    assertThatThrownBy(() -> shown(filter)).hasCauseInstanceOf(CaseException.class);
    assertThat(shown(EventFilter.NONE.withWords("  "))).hasSize(24);
  }

  @Test
  void aSearchFindsTheEventsThatItsWordsWouldShow() {
    open(true);
    for (String words : List.of("raid", "police officer", "abba", "mureaux", "nothing of it")) {
      Found found = session.find(words, 5).toCompletableFuture().join();
      assertThat(found.events().stream().boxed())
          .as(words)
          .containsExactlyElementsOf(reference().shown(EventFilter.NONE.withWords(words)));
      assertThat(found.hits()).hasSizeLessThanOrEqualTo(5);
      assertThat(found.index()).isSameAs(session.snapshot().index());
    }
  }

  @Test
  void countsAreThoseOfTheFilter() {
    open(false);
    for (Grouping kind : List.of(Grouping.PERSON, Grouping.SOURCE, Grouping.TAG)) {
      var counts = session.counts(kind).toCompletableFuture().join();
      for (String key : keys(kind)) {
        EventFilter filter = EventFilter.NONE.withKeys(kind, Set.of(key));
        assertThat(shown(filter)).as(kind + " " + key).hasSize(counts.getOrDefault(key, 0));
      }
    }
  }

  private List<EventFilter> single() {
    List<EventFilter> filters = new ArrayList<>();
    for (Grouping kind : Grouping.values()) {
      List<String> keys = keys(kind);
      for (int i = 0; i < Math.min(3, keys.size()); i++) {
        filters.add(EventFilter.NONE.withKeys(kind, Set.of(keys.get(i))));
        filters.add(EventFilter.NONE.withKeys(kind, new HashSet<>(keys.subList(0, i + 1))));
      }
    }
    EventIndex index = session.snapshot().index();
    long middle = index.sortMillis(index.datedCount() / 2);
    filters.add(EventFilter.NONE.withRange(middle, Long.MAX_VALUE));
    filters.add(EventFilter.NONE.withRange(Long.MIN_VALUE, middle));
    filters.add(EventFilter.NONE.withRange(middle, middle + 3_600_000));
    filters.add(EventFilter.NONE.withConflictsOnly(true));
    filters.add(EventFilter.NONE.withUndatedOnly(true));
    for (String words : List.of("police", "fil", "call acc", "Emile")) {
      filters.add(EventFilter.NONE.withWords(words));
    }
    return filters;
  }

  private EventFilter random(Random random) {
    EventFilter filter = EventFilter.NONE;
    for (Grouping kind : Grouping.values()) {
      List<String> keys = keys(kind);
      if (random.nextInt(4) == 0 && !keys.isEmpty()) {
        Set<String> some = new HashSet<>();
        for (int i = 0; i <= random.nextInt(keys.size()); i++) {
          some.add(keys.get(random.nextInt(keys.size())));
        }
        filter = filter.withKeys(kind, some);
      }
    }
    EventIndex index = session.snapshot().index();
    if (random.nextInt(4) == 0) {
      long from = index.sortMillis(random.nextInt(index.datedCount()));
      filter = filter.withRange(from, from + (long) random.nextInt(50) * 3_600_000 + 1);
    }
    filter = filter.withConflictsOnly(random.nextInt(12) == 0);
    filter = filter.withUndatedOnly(random.nextInt(20) == 0);
    String[] words = {"the", "a", "police", "fi", "message"};
    return random.nextInt(4) == 0 ? filter.withWords(words[random.nextInt(words.length)]) : filter;
  }

  private List<String> keys(Grouping kind) {
    CaseSnapshot now = session.snapshot();
    return switch (kind) {
      case LANE -> now.lanes().stream().map(lane -> String.valueOf(lane.id().value())).toList();
      case STATUS -> List.of(EventStatus.CONFIRMED.name(), EventStatus.REPORTED.name(), "ALLEGED");
      case PERSON -> entities(now, EntityKind.PERSON);
      case PLACE -> entities(now, EntityKind.PLACE);
      case ORGANISATION -> entities(now, EntityKind.ORGANISATION);
      case TAG -> now.tags();
      case SOURCE -> now.sources().stream().map(one -> String.valueOf(one.id().value())).toList();
    };
  }

  private static List<String> entities(CaseSnapshot now, EntityKind kind) {
    return now.entities().stream()
        .filter(entity -> entity.kind() == kind)
        .map(Entity::id)
        .map(id -> String.valueOf(id.value()))
        .toList();
  }

  /** Compares with the reference; answers how many are shown. */
  private int same(EventFilter filter) {
    Set<Integer> shown = shown(filter);
    assertThat(shown).as(filter.toString()).isEqualTo(reference().shown(filter));
    return shown.size();
  }

  private FilterReference reference() {
    return new FilterReference(content, session.snapshot().index());
  }

  private Set<Integer> shown(EventFilter filter) {
    Set<Integer> shown = new TreeSet<>();
    session
        .groups(Arrangement.of(Grouping.LANE, filter))
        .toCompletableFuture()
        .join()
        .shown()
        .stream()
        .forEach(shown::add);
    return shown;
  }
}
