package app.throughline.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.EntityKind;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.session.SessionThreads;
import app.throughline.time.TimeStyle;
import app.throughline.ui.filter.FilterChipsViewModel.Chip;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilterChipsViewModelTest {
  @TempDir Path folder;
  private final ObjectProperty<Arrangement> arrangement =
      new SimpleObjectProperty<>(Arrangement.PLAIN);
  private final ObjectProperty<@Nullable Grouped> rows = new SimpleObjectProperty<>();
  private CaseSession session;
  private FilterChipsViewModel chips;

  @BeforeEach
  void openTheSample() {
    session =
        CaseSession.create(
            folder.resolve("sample.tlcase"),
            CaseJson.sample(),
            "test",
            SessionThreads.sameThread(),
            Clock.systemUTC());
    chips =
        new FilterChipsViewModel(
            arrangement,
            new SimpleObjectProperty<>(session.snapshot()),
            rows,
            new SimpleObjectProperty<>(TimeStyle.of(Locale.ENGLISH)));
    arrangement.addListener(
        (observable, was, is) -> rows.set(session.grouped(is).toCompletableFuture().join()));
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void filter(EventFilter filter) {
    arrangement.set(arrangement.get().withFilter(filter));
  }

  private Set<String> people() {
    CaseSnapshot now = session.snapshot();
    return now.entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .map(entity -> String.valueOf(entity.id().value()))
        .collect(Collectors.toSet());
  }

  @Test
  void aChipForEveryConditionAndHowManyEventsAreLeftOut() {
    assertThat(chips.chips()).isEmpty();
    long from = OffsetDateTime.parse("2016-06-13T20:00+02:00").toInstant().toEpochMilli();
    filter(
        EventFilter.hiding(
                Set.of(session.snapshot().lanes().get(0).id()), Set.of(EventStatus.ALLEGED))
            .withKeys(Grouping.PERSON, people())
            .withKeys(Grouping.TAG, Set.of("accounts differ"))
            .withRange(from, from + 6 * 3_600_000)
            .withConflictsOnly(true)
            .withWords("police"));
    assertThat(chips.chips())
        .extracting(Chip::text)
        .containsExactly(
            "Hidden: Background",
            "People: Bernard Cazeneuve, David Thompson, François Hollande +4",
            "Tags: accounts differ",
            "Hidden: alleged",
            "13 June 20:00 \u2013 14 June 2016 02:00",
            "With a conflict",
            "Words: \u201cpolice\u201d");
    assertThat(chips.chips().get(1).all()).contains("The police officer", "Larossi Abballa");
    assertThat(chips.summary().get()).isEqualTo("22 of 24 events filtered out");
  }

  @Test
  void aChipIsTakenAwayAloneAndAllTogether() {
    filter(EventFilter.NONE.withConflictsOnly(true).withWords("police"));
    chips.remove(chips.chips().get(0));
    assertThat(arrangement.get().filter()).isEqualTo(EventFilter.NONE.withWords("police"));
    arrangement.set(
        arrangement.get().withGrouping(Grouping.TAG).withHiddenRows(Set.of("tag:context", "tag:")));
    assertThat(chips.chips())
        .extracting(Chip::text)
        .containsExactly("Words: \u201cpolice\u201d", "Hidden rows: No tag, context");
    chips.clear();
    assertThat(chips.chips()).isEmpty();
    assertThat(arrangement.get()).isEqualTo(Arrangement.PLAIN.withGrouping(Grouping.TAG));
    assertThat(chips.summary().get()).isEqualTo("0 of 24 events filtered out");
  }

  @Test
  void whatIsDeletedIsSaidToBe() {
    filter(EventFilter.NONE.withKeys(Grouping.SOURCE, Set.of("99999999")));
    assertThat(chips.chips()).extracting(Chip::text).containsExactly("Sources: (deleted)");
    filter(EventFilter.hiding(Set.of(), Set.of(EventStatus.RETRACTED)));
    assertThat(chips.chips()).extracting(Chip::text).containsExactly("Hidden: retracted");
  }
}
