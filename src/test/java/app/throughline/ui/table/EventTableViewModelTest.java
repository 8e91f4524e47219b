package app.throughline.ui.table;

import static app.throughline.ui.table.TableCase.DAWN;
import static app.throughline.ui.table.TableCase.EVENING;
import static app.throughline.ui.table.TableCase.NOON;
import static app.throughline.ui.table.TableCase.RUMOUR;
import static app.throughline.ui.table.TableCase.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Arrangement;
import app.throughline.model.EventColumn;
import app.throughline.model.EventFilter;
import app.throughline.model.EventId;
import app.throughline.model.EventSort;
import app.throughline.model.EventStatus;
import app.throughline.session.CaseSession;
import app.throughline.session.Grouped;
import app.throughline.time.TimeStyle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventTableViewModelTest {
  @TempDir Path folder;
  private final ObjectProperty<Grouped> shown = new SimpleObjectProperty<>();
  private final ObjectProperty<Set<EventId>> selection = new SimpleObjectProperty<>(Set.of());
  private final List<Throwable> errors = new ArrayList<>();
  private CaseSession session;
  private EventTableViewModel table;

  @BeforeEach
  void open() {
    session = TableCase.create(folder);
    show(EventFilter.NONE);
    table =
        new EventTableViewModel(
            session, TimeStyle.of(Locale.ENGLISH), shown, selection, errors::add);
  }

  @AfterEach
  void close() {
    table.close();
    session.close();
    assertThat(errors).isEmpty();
  }

  @Test
  void standsInTimeOrderWithUndatedEventsLast() {
    assertThat(events()).containsExactly(DAWN, NOON, EVENING, RUMOUR);
    assertThat(table.countsProperty().get()).isEqualTo("4 events");
  }

  @Test
  void sortsTitlesWithoutCaseAndAccents() {
    sort(EventColumn.TITLE, false);
    assertThat(events()).containsExactly(EVENING, NOON, RUMOUR, DAWN);
    sort(EventColumn.TITLE, true);
    assertThat(events()).containsExactly(DAWN, RUMOUR, NOON, EVENING);
  }

  @Test
  void whatHasNothingInTheColumnComesLastInBothDirections() {
    sort(EventColumn.TIME, true);
    assertThat(events()).containsExactly(EVENING, NOON, DAWN, RUMOUR);
    sort(EventColumn.TAGS, true);
    assertThat(events()).containsExactly(EVENING, DAWN, NOON, RUMOUR);
    sort(EventColumn.DURATION, true);
    assertThat(events()).first().isEqualTo(NOON);
    sort(EventColumn.PEOPLE, false);
    assertThat(events()).containsExactly(DAWN, NOON, EVENING, RUMOUR);
  }

  @Test
  void everyColumnSortsAndHasWords() {
    for (EventColumn column : EventColumn.values()) {
      sort(column, false);
      assertThat(events()).hasSize(4);
    }
    CellWords words = table.wordsProperty().get();
    assertThat(words.shown(EventColumn.DURATION, TableCase.row(session, NOON))).isEqualTo("1 h");
    assertThat(words.shown(EventColumn.TIME, TableCase.row(session, RUMOUR))).isEqualTo("undated");
    assertThat(words.shown(EventColumn.START_EARLIEST, TableCase.row(session, DAWN)))
        .isEqualTo("2016-06-13 06:00");
    assertThat(words.shown(EventColumn.PEOPLE, TableCase.row(session, DAWN))).isEqualTo("Anna");
  }

  @Test
  void isInStepWithTheFilterAndSaysWhyItIsEmpty() {
    show(EventFilter.hiding(Set.of(), Set.of(EventStatus.OPINION, EventStatus.ALLEGED)));
    assertThat(events()).containsExactly(DAWN, EVENING);
    assertThat(table.isFiltered()).isTrue();
    show(EventFilter.hiding(Set.of(TableCase.ATTACK), Set.of()));
    assertThat(table.emptinessProperty().get()).isEqualTo("No events match the filter");
  }

  @Test
  void aLineIsReadOnceAndFollowsTheCase() {
    var line = table.line(DAWN);
    assertThat(line.get().title()).isEqualTo("Zebra seen");
    now(new TableEdits(session, "t").title(DAWN, "Zebra gone"));
    assertThat(line.get().title()).isEqualTo("Zebra gone");
    now(session.undo());
    assertThat(line.get().title()).isEqualTo("Zebra seen");
    assertThat(table.line(DAWN)).isSameAs(line);
  }

  @Test
  void copiesTheSelectedRowsInTheOrderOfTheTableWithHeadings() {
    sort(EventColumn.TITLE, false);
    selection.set(Set.of(DAWN, NOON));
    List<EventColumn> columns = List.of(EventColumn.TITLE, EventColumn.STATUS, EventColumn.TAGS);
    assertThat(now(table.copy(columns, false)).text())
        .isEqualTo("Title\tStatus\tTags\n\u00c9toile\talleged\t\nZebra seen\tconfirmed\tanimal\n");
  }

  @Test
  void copiesAllRowsWhereNoneIsSelectedAndNoCellIsAFormula() {
    now(new TableEdits(session, "t").title(DAWN, "=1+1, \"quoted\""));
    assertThat(now(table.copy(List.of(EventColumn.TITLE, EventColumn.LANE), true)).text())
        .isEqualTo(
            "Title,Lane\r\n\"'=1+1, \"\"quoted\"\"\",Attack\r\n\u00c9toile,Attack\r\n"
                + "apple eaten,Attack\r\nRumour,Attack\r\n");
  }

  private void sort(EventColumn column, boolean descending) {
    table.sortProperty().set(new EventSort(column, descending));
  }

  private void show(EventFilter filter) {
    shown.set(now(session.grouped(Arrangement.PLAIN.withFilter(filter))));
  }

  private List<EventId> events() {
    TableOrder order = table.orderProperty().get();
    return IntStream.range(0, order.size()).mapToObj(order::event).toList();
  }
}
