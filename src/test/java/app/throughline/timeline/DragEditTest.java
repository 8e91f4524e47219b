package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.drawing.Draft;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.time.TimePart;
import app.throughline.time.TimeStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Editing by hand, as far as the timeline goes: an hour is 50 pixels wide, a quarter catches. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DragEditTest {
  private static final long HOUR = SmallCase.HOUR;
  private static final double HOUR_PX = 50;

  private final List<TimelineEdit> edits = new ArrayList<>();
  private final List<CompletableFuture<Boolean>> answers = new ArrayList<>();
  private TimelineView view;
  private Button other;

  @Start
  void show(Stage stage) {
    view = new TimelineView();
    view.setAnimated(false);
    view.setContent(SmallCase.content());
    view.actions()
        .setOnEdit(
            edit -> {
              edits.add(edit);
              answers.add(new CompletableFuture<>());
              return answers.get(answers.size() - 1);
            },
            key -> key.startsWith("lane:"));
    other = new Button("other");
    VBox box = new VBox(view, other);
    VBox.setVgrow(view, Priority.ALWAYS);
    stage.setScene(new Scene(box, 1130, 500));
    stage.sizeToScene(); // another test may have left its own size
    stage.show();
    view.requestFocus();
    view.showRange(SmallCase.DAY + 6.0 * HOUR, SmallCase.DAY + 26.0 * HOUR);
  }

  @Test
  void anEventThatIsDraggedMovesByWholeUnitsAndStaysUntilTheCaseHasIt(FxRobot robot) {
    drag(robot, on(SmallCase.MEETING), 53, 0);

    Draft draft = draft();
    assertThat(draft.ghosts()).hasSize(1);
    assertThat(draft.ghosts().get(0).leftPx())
        .isEqualTo(mark(SmallCase.MEETING).leftPx() + HOUR_PX);
    assertThat(readout()).containsExactly("from 10:00 to 13:00 on 13 June 2016", "+1 h");
    assertThat(view.getCursor()).isEqualTo(Cursor.CLOSED_HAND);
    assertThat(edits).isEmpty();

    drop(robot);
    assertThat(edits)
        .containsExactly(new TimelineEdit(List.of(SmallCase.MEETING), TimePart.ALL, HOUR, null));
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.MEETING);
    assertThat(draft().ghosts()).as("no flicker back").hasSize(1);

    robot.interact(() -> view.setContent(SmallCase.content()));
    assertThat(draft().ghosts()).isEmpty();
    assertThat(view.getAccessibleText()).contains("Moved \u201cThe meeting\u201d");
  }

  @Test
  void whatIsRefusedIsShownWhereItWas(FxRobot robot) {
    drag(robot, on(SmallCase.MEETING), 53, 0);
    drop(robot);
    robot.interact(() -> answers.get(0).completeExceptionally(new IllegalStateException()));

    assertThat(draft().ghosts()).isEmpty();
  }

  @Test
  void escapeAndTheLossOfTheKeyboardPutEverythingBack(FxRobot robot) {
    Viewport before = view.viewportProperty().get();
    drag(robot, on(SmallCase.MEETING), 100, 0);
    robot.type(KeyCode.ESCAPE);
    assertThat(draft().ghosts()).isEmpty();
    drop(robot);

    drag(robot, on(SmallCase.MEETING), 100, 0);
    robot.interact(() -> other.requestFocus());
    assertThat(draft().ghosts()).isEmpty();
    drop(robot);

    assertThat(edits).isEmpty();
    assertThat(view.viewportProperty().get()).isEqualTo(before);
  }

  @Test
  void withAltItMovesFreely(FxRobot robot) {
    drag(robot, on(SmallCase.MEETING), 53, 0);
    robot.press(KeyCode.ALT);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.edits().plan().byMillis()).isNotEqualTo(HOUR);
    robot.release(KeyCode.ALT);
    assertThat(view.edits().plan().byMillis()).isEqualTo(HOUR);
    robot.press(KeyCode.ALT);
    drop(robot);
    robot.release(KeyCode.ALT);

    long by = edits.get(0).byMillis();
    assertThat(by % 60_000).as("a pixel is more than a minute").isZero();
    assertThat(by).isBetween(HOUR + 2 * 60_000, HOUR + 5 * 60_000);
  }

  @Test
  void allSelectedEventsMoveByTheSame(FxRobot robot) {
    select(robot, SmallCase.MEETING, SmallCase.CALL, SmallCase.RUMOUR);
    drag(robot, on(SmallCase.CALL), -HOUR_PX, 0);

    assertThat(draft().ghosts()).hasSize(2);
    assertThat(readout()).contains("3 events: \u22121 h", "One stays: it has no time of its own");
    drop(robot);
    assertThat(edits.get(0).events())
        .containsExactly(SmallCase.CALL, SmallCase.MEETING, SmallCase.RUMOUR);
    assertThat(edits.get(0).byMillis()).isEqualTo(-HOUR);
  }

  @Test
  void aHandleMovesItsOwnEndOnlyAndNotPastTheOther(FxRobot robot) {
    select(robot, SmallCase.MEETING);
    Mark mark = mark(SmallCase.MEETING);
    Point2D end = at(mark.rightPx() + 3, mark);
    robot.moveTo(end);
    assertThat(view.getCursor()).isEqualTo(Cursor.H_RESIZE);
    drag(robot, end, HOUR_PX, 0);
    assertThat(readout()).containsExactly("End: 13 June 2016 13:00", "+1 h");
    assertThat(draft().ghosts().get(0).leftPx()).isEqualTo(mark.leftPx());
    drop(robot);
    assertThat(edits)
        .containsExactly(new TimelineEdit(List.of(SmallCase.MEETING), TimePart.END, HOUR, null));
    robot.interact(() -> view.setContent(SmallCase.content()));

    drag(robot, end, -6 * HOUR_PX, 0);
    assertThat(readout().get(1)).endsWith("as far as it goes");
    drop(robot);
    assertThat(edits.get(1).byMillis()).isEqualTo(-3 * HOUR + 60_000);
  }

  @Test
  void anotherRowIsTheTargetOfAVerticalDrag(FxRobot robot) {
    LaneBand home = view.layoutNow().lanes().get(0);
    double dy = home.yPx() - mark(SmallCase.MEETING).yPx() + 12;
    drag(robot, on(SmallCase.MEETING), 3, dy);

    assertThat(draft().target()).isEqualTo(home);
    assertThat(readout()).contains("time unchanged", "into \u201cAt home\u201d");
    drop(robot);
    assertThat(edits)
        .containsExactly(new TimelineEdit(List.of(SmallCase.MEETING), TimePart.ALL, 0, "lane:1"));
  }

  @Test
  void keysMoveByAUnitAndByARow(FxRobot robot) {
    select(robot, SmallCase.MEETING);
    robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.RIGHT).type(KeyCode.UP);
    assertThat(edits).as("one after the other").hasSize(1);
    robot.interact(() -> view.setContent(SmallCase.content()));
    robot.release(KeyCode.SHIFT, KeyCode.CONTROL);

    assertThat(edits)
        .containsExactly(
            new TimelineEdit(List.of(SmallCase.MEETING), TimePart.ALL, HOUR / 4, null),
            new TimelineEdit(List.of(SmallCase.MEETING), TimePart.ALL, 0, "lane:1"));
  }

  @Test
  void heldAgainstTheEdgeTheViewGoesOn(FxRobot robot) throws Exception {
    double startMillis = view.viewportProperty().get().startMillis();
    drag(robot, on(SmallCase.MEETING), 1000 - mark(SmallCase.MEETING).leftPx() - 45, 0);
    WaitForAsyncUtils.waitFor(
        10,
        java.util.concurrent.TimeUnit.SECONDS,
        () -> view.viewportProperty().get().startMillis() > startMillis + 2 * HOUR);
    drop(robot);

    assertThat(edits.get(0).byMillis()).isGreaterThan(16 * HOUR);
    assertThat(view.history().canBackProperty().get()).isTrue();
  }

  @Test
  void aPressThatHardlyMovesIsAClick(FxRobot robot) {
    drag(robot, on(SmallCase.MEETING), 2, 1);
    drop(robot);

    assertThat(edits).isEmpty();
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.MEETING);
  }

  @Test
  void whereNothingCanBeEditedADragPans(FxRobot robot) {
    robot.interact(() -> view.actions().setOnEdit(null, key -> false));
    double startMillis = view.viewportProperty().get().startMillis();
    drag(robot, on(SmallCase.MEETING), 50, 0);
    drop(robot);

    assertThat(view.viewportProperty().get().startMillis()).isLessThan(startMillis);
  }

  private void drag(FxRobot robot, Point2D from, double dxPx, double dyPx) {
    robot.moveTo(from).press(MouseButton.PRIMARY);
    robot.moveTo(from.add(dxPx / 2, dyPx / 2)).moveTo(from.add(dxPx, dyPx));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void drop(FxRobot robot) {
    robot.release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void select(FxRobot robot, EventId... events) {
    Set<EventId> all = new LinkedHashSet<>(List.of(events));
    robot.interact(
        () -> {
          view.selectionProperty().set(all);
          view.paintFrame();
        });
  }

  private Draft draft() {
    return view.edits().draft(view.layoutNow());
  }

  private List<String> readout() {
    return new EditWords(view.getContent(), TimeStyle.of(Locale.ENGLISH))
        .lines(view.edits().plan());
  }

  private Mark mark(EventId event) {
    Mark mark = view.layoutNow().markOf(event);
    assertThat(mark).isNotNull();
    return mark;
  }

  private Point2D on(EventId event) {
    Mark mark = mark(event);
    return at((mark.leftPx() + mark.rightPx()) / 2, mark);
  }

  private Point2D at(double xPx, Mark mark) {
    return view.localToScreen(
        xPx + Metrics.HEADER_WIDTH_PX, Metrics.AXIS_PX + mark.yPx() + mark.heightPx() / 2);
  }
}
