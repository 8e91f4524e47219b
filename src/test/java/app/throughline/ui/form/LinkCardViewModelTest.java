package app.throughline.ui.form;

import static app.throughline.ui.form.FormCase.ASSAULT;
import static app.throughline.ui.form.FormCase.STABBING;
import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.LinkKind;
import app.throughline.model.Placement;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeStyle;
import app.throughline.ui.form.LinkCardViewModel.Ends;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a link that was drawn comes to. */
class LinkCardViewModelTest {
  private static final Placement EARLY_SPAN = placed(0, 100);
  private static final Placement LATE_SPAN = placed(200, 300);
  private static final Placement EARLY = moment(10);
  private static final Placement LATE = moment(250);

  @TempDir Path folder;
  private CaseSession session;
  private LinkCardViewModel card;

  @BeforeEach
  void open() {
    session = FormCase.create(folder);
    card = new LinkCardViewModel(session, "tester", TimeStyle.of(Locale.ENGLISH));
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void theJoinedEndsSayTheRelationAndElseTheTimes() {
    assertThat(suggested(EARLY_SPAN, LATE_SPAN, new Ends(true, false))).isEqualTo(LinkKind.BEFORE);
    assertThat(suggested(EARLY_SPAN, LATE_SPAN, new Ends(false, true))).isEqualTo(LinkKind.AFTER);
    assertThat(suggested(LATE_SPAN, EARLY_SPAN, new Ends(true, true))).isEqualTo(LinkKind.AFTER);
    assertThat(suggested(EARLY_SPAN, LATE_SPAN, new Ends(false, false))).isEqualTo(LinkKind.BEFORE);
    assertThat(suggested(EARLY, LATE, new Ends(false, false))).isEqualTo(LinkKind.BEFORE);
    assertThat(suggested(LATE, EARLY, null)).isEqualTo(LinkKind.AFTER);
    assertThat(suggested(LATE, LATE_SPAN, new Ends(false, false))).isEqualTo(LinkKind.DURING);
    Placement nowhere = new Placement(TimeBounds.UNKNOWN, null, null, false, false, false);
    assertThat(suggested(nowhere, LATE_SPAN, new Ends(false, true))).isEqualTo(LinkKind.AFTER);
    assertThat(suggested(nowhere, LATE, null)).isEqualTo(LinkKind.BEFORE);
  }

  @Test
  void makesOneEditWithAPlainLabel() {
    start(ASSAULT, STABBING);
    LinkRow row = card.rowProperty().get();
    assertThat(row.kindProperty().get()).isEqualTo(LinkKind.AFTER);
    assertThat(card.canSaveProperty().get()).isTrue();
    row.gap().textProperty().set("x");
    assertThat(card.canSaveProperty().get()).isFalse();
    assertThat(card.save().toCompletableFuture().join()).isEmpty();
    row.gap().textProperty().set("3–4 h");
    String label = card.save().toCompletableFuture().join();
    assertThat(label)
        .isEqualTo("Link \u201cThe RAID assault\u201d: after \u201cThe stabbing\u201d")
        .isEqualTo(session.snapshot().undoLabel());
    List<EventLink> links = FormCase.details(session, STABBING).records().links();
    assertThat(links).hasSize(1);
    assertThat(links.get(0).from()).isEqualTo(ASSAULT);
    assertThat(links.get(0).minGapMillis()).isEqualTo(3 * 3_600_000L);
  }

  @Test
  void aContradictionIsSaidAndAllowed() {
    start(ASSAULT, STABBING);
    LinkRow row = card.rowProperty().get();
    row.kindProperty().set(LinkKind.BEFORE);
    assertThat(row.contradictionProperty().get()).contains("cannot be true together");
    assertThat(card.canSaveProperty().get()).isTrue();
    row.kindProperty().set(LinkKind.CAUSES);
    assertThat(row.contradictionProperty().get()).isEmpty();
  }

  @Test
  void withoutAnotherEventNothingCanBeMade() {
    card.start(STABBING, null, null).toCompletableFuture().join();
    assertThat(card.canSaveProperty().get()).isFalse();
    card.rowProperty().get().other().textProperty().set("raid assault");
    assertThat(card.canSaveProperty().get()).isTrue();
    assertThat(card.start(new EventId(999), null, null).toCompletableFuture())
        .isCompletedExceptionally();
  }

  private void start(EventId from, EventId to) {
    card.start(from, to, null).toCompletableFuture().join();
  }

  private static LinkKind suggested(Placement own, Placement other, Ends ends) {
    return LinkCardViewModel.suggested(own, other, ends);
  }

  private static Placement placed(long start, long end) {
    return new Placement(
        new TimeBounds(start, start + 1), new TimeBounds(end, end + 1), null, false, false, false);
  }

  private static Placement moment(long at) {
    return new Placement(new TimeBounds(at, at + 1), null, null, false, false, false);
  }
}
