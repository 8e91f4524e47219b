package app.throughline.ui.shell;

import app.throughline.layout.Viewport;
import app.throughline.model.Texts;
import app.throughline.time.DisplayZone;
import app.throughline.timeline.TimelineView;
import atlantafx.base.theme.Styles;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The status bar: counts, what is selected, the range in view and the zone. */
final class StatusLine {
  /** Counting waits until the view rests, so that it costs no frame. */
  private static final Duration REST = Duration.millis(120);

  private static final List<ChronoUnit> UNITS =
      List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS);

  /** A unit that is narrower than this on screen is not told. */
  private static final double FINEST_PX = 4;

  private final ShellViewModel model;
  private final TimelineView timeline;
  private final Texts texts = new Texts("shell");
  private final Label counts = new Label();
  private final Label selected = new Label();
  private final Label range = new Label();
  private final Button zone = new Button();
  private final Button problems;
  private final PauseTransition rest = new PauseTransition(REST);

  /**
   * Fills the bar.
   *
   * @param problems tells how many problems there are
   */
  StatusLine(
      ShellViewModel model, TimelineView timeline, HBox bar, Measured measured, Button problems) {
    this.model = model;
    this.problems = problems;
    this.timeline = timeline;
    Region left = new Region();
    Region right = new Region();
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    counts.setMinWidth(Region.USE_PREF_SIZE);
    zone.setMinWidth(Region.USE_PREF_SIZE);
    zone.setId("displayZoneButton");
    zone.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    zone.setTooltip(new Tooltip(texts.get("tip.zone")));
    problems.setMinWidth(Region.USE_PREF_SIZE);
    problems.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
    problems.setTooltip(new Tooltip(texts.get("tip.problems")));
    bar.getChildren().setAll(counts, problems, left, selected, right, range, zone);
    rest.setOnFinished(event -> count());
    timeline.viewportProperty().addListener((observable, was, is) -> rest.playFromStart());
    model.rows().addListener((observable, was, is) -> rest.playFromStart());
    selected
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> selected(measured.words().get()),
                model.selection(),
                model.rows(),
                measured.words()));
    model.style().addListener((observable, was, is) -> rest.playFromStart());
    rest.playFromStart();
  }

  private String selected(String measured) {
    int selectedCount = model.selection().get().size();
    int hidden = model.hiddenSelected();
    String count =
        hidden == 0
            ? texts.get("status.selected", selectedCount)
            : texts.get("status.selected.hidden", selectedCount, hidden);
    return measured.isEmpty() ? count : count + " \u00b7 " + measured;
  }

  /** Has a click on the range do something. */
  void onRange(Runnable action) {
    range.setCursor(Cursor.HAND);
    range.setTooltip(new Tooltip(texts.get("tip.range")));
    range.setOnMouseClicked(event -> action.run());
  }

  /** Has the button with the zone do something. */
  void onZone(Runnable action) {
    zone.setOnAction(event -> action.run());
  }

  /** Has the number of problems do something. */
  void onProblems(Runnable action) {
    problems.setOnAction(event -> action.run());
  }

  void close() {
    rest.stop();
  }

  private void count() {
    Viewport viewport = timeline.viewportProperty().get();
    ZoneId shown = model.axisZone();
    counts.setText(model.counts(viewport.startMillis(), viewport.endMillis()));
    range.setText(
        model
            .words()
            .range(
                rounded(viewport.startMillis(), viewport.millisPerPx(), shown),
                rounded(viewport.endMillis(), viewport.millisPerPx(), shown)));
    boolean each = model.style().get().zone().equals(DisplayZone.EACH);
    zone.setText(each ? texts.get("status.zone.each") : texts.get("status.zone", shown.getId()));
  }

  /** An instant at the nearest whole unit that is as small as can be seen at a scale. */
  static long rounded(double millis, double millisPerPx, ZoneId zone) {
    ChronoUnit unit = ChronoUnit.MILLIS;
    for (ChronoUnit larger : UNITS) {
      unit = larger.getDuration().toMillis() <= FINEST_PX * millisPerPx ? larger : unit;
    }
    long nearest = (long) Math.floor(millis + unit.getDuration().toMillis() / 2.0);
    return Instant.ofEpochMilli(nearest).atZone(zone).truncatedTo(unit).toInstant().toEpochMilli();
  }
}
