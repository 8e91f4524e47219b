package app.throughline.ui.table;

import static app.throughline.ui.table.TableCase.DAWN;
import static app.throughline.ui.table.TableCase.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventId;
import app.throughline.model.EventRow;
import app.throughline.model.EventStatus;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import app.throughline.time.When;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasteViewModelTest {
  @TempDir Path folder;
  private CaseSession session;

  @BeforeEach
  void open() {
    session = TableCase.create(folder);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void frenchHeadingsQuotesAndLineBreaksAreUnderstood() {
    PasteViewModel paste =
        paste(
            "Titre\tQuand\tStatut\tPersonnes\tLieu\tDescription\n"
                + "R\u00e9union\t14 June 2016 09:00\tall\u00e9gu\u00e9\tAnna; Jean Dupont\tMantes\t"
                + "\"Deux\nlignes, \"\"entre guillemets\"\"\"\n"
                + "Appel\tquand la lune br\u00fblait\t\t\t\t\n");
    assertThat(paste.fieldsProperty().get())
        .containsExactly(
            PasteField.TITLE,
            PasteField.TIME,
            PasteField.STATUS,
            PasteField.PEOPLE,
            PasteField.PLACES,
            PasteField.DESCRIPTION);
    assertThat(paste.summaryProperty().get())
        .contains("2 events", "1 new person: Jean Dupont", "1 new place: Mantes")
        .contains("1 time is not understood");
    List<EventRow> added = add(paste);
    EventRow meeting = added.get(0);
    assertThat(meeting.status()).isEqualTo(EventStatus.ALLEGED);
    assertThat(meeting.people()).containsExactly("Anna", "Jean Dupont");
    assertThat(meeting.description()).isEqualTo("Deux\nlignes, \"entre guillemets\"");
    EventRow call = added.get(1);
    assertThat(call.when().kind()).isEqualTo(When.Kind.UNDATED);
    assertThat(call.when().text()).isEqualTo("quand la lune br\u00fblait");
    assertThat(session.snapshot().undoLabel()).isEqualTo("Paste 2 events");
    now(session.undo());
    assertThat(session.snapshot().index().size()).isEqualTo(4);
    assertThat(session.snapshot().entities()).hasSize(1);
    assertThat(session.snapshot().undoLabel()).isNull();
  }

  @Test
  void startAndEndMakeASpanAndALaneThatIsNewIsMadeOnce() {
    PasteViewModel paste =
        paste(
            "event;from;to;lane\n"
                + "Walk;2016-06-13T10:00;2016-06-13T11:00;Flight\n"
                + "Run;13 June 2016 12:00;13 June 2016 13:00;flight\n");
    assertThat(paste.summaryProperty().get()).contains("1 new lane: Flight");
    List<EventRow> added = add(paste);
    assertThat(added).extracting(row -> row.when().kind()).containsOnly(When.Kind.SPAN);
    assertThat(added.get(0).lane()).isEqualTo(added.get(1).lane());
  }

  @Test
  void linesAloneAreTitles() {
    PasteViewModel paste = paste("First, with a comma\nSecond\n\nThird; and more");
    assertThat(paste.headedProperty().get()).isFalse();
    assertThat(add(paste))
        .extracting(EventRow::title)
        .containsExactly("First, with a comma", "Second", "Third; and more");
  }

  @Test
  void aColumnOfTimesWithoutHeadingsIsTheTimeAndTheRestCanBeSaidByHand() {
    PasteViewModel paste = paste("13 June 2016\tArrival\tby train\n14 June 2016\tLeaving\t\n");
    assertThat(paste.fieldsProperty().get())
        .containsExactly(PasteField.TIME, PasteField.TITLE, PasteField.IGNORE);
    paste.take(2, PasteField.DESCRIPTION);
    assertThat(add(paste)).extracting(EventRow::description).containsExactly("by train", "");
  }

  @Test
  void aTimeToldByAnotherEventIsLinkedToIt() {
    List<EventRow> added = add(paste("title\twhen\nLater\t2 hours after zebra seen\n"));
    assertThat(now(session.details(added.get(0).id())).records().links())
        .singleElement()
        .satisfies(link -> assertThat(link.to()).isEqualTo(DAWN));
    assertThat(added.get(0).placement().isUndated()).isFalse();
  }

  @Test
  void nothingIsAddedWithoutATitleOrBeyondTheLimit() {
    PasteViewModel paste = paste("when\tplace\n13 June 2016\tHome\n");
    assertThat(paste.canAddProperty().get()).isFalse();
    assertThat(paste.problemProperty().get()).contains("No row has a title");
    PasteViewModel many = paste("x\n".repeat(PasteViewModel.MAX_ROWS + 1));
    assertThat(many.canAddProperty().get()).isFalse();
    assertThat(many.problemProperty().get()).contains("at most 10,000");
    assertThat(now(many.add())).isEmpty();
    assertThat(session.snapshot().index().size()).isEqualTo(4);
  }

  @Test
  void whatWasCopiedComesBackAsItWas() {
    now(new TableEdits(session, "t").title(DAWN, "=SUM(A1) is no formula"));
    List<EventRow> added = add(paste("title\n'=SUM(A1) is no formula\n"));
    assertThat(added.get(0).title()).isEqualTo("=SUM(A1) is no formula");
  }

  private PasteViewModel paste(String text) {
    return new PasteViewModel(session, "t", TimeStyle.of(Locale.ENGLISH), text);
  }

  private List<EventRow> add(PasteViewModel paste) {
    Set<EventId> added = now(paste.add());
    assertThat(paste.problemProperty().get()).isEmpty();
    List<EventRow> rows = new ArrayList<>();
    added.forEach(id -> rows.add(TableCase.row(session, id)));
    return rows;
  }
}
