package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.Viewport;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
  private static final double HEADER = Metrics.HEADER_WIDTH_PX;
  private static final double AXIS = Metrics.AXIS_UPPER_PX + Metrics.AXIS_LOWER_PX;
  private final List<String> created = new ArrayList<>();
  private final List<EventId> activated = new ArrayList<>();
  private final List<ContextRequest> contexts = new ArrayList<>();
  private TimelineView view;
  private Button after;

  @Start
  void show(Stage stage) {
    view = new TimelineView();
    view.setAnimated(false);
    view.actions().setOnActivate(activated::add);
    view.actions().setOnCreate((group, millis) -> created.add(group + "@" + hourOf(millis)));
    view.actions().setOnContext(contexts::add);
    view.setContent(SmallCase.content());
    after = new Button("after");
    VBox box = new VBox(view, after);
    VBox.setVgrow(view, Priority.ALWAYS);
    stage.setScene(new Scene(box, 1130, 500));
    stage.sizeToScene(); // another test may have left its own size
    stage.show();
    view.requestFocus();
    view.showRange(hour(6), hour(26));
  }

  @Test
  void theWheelZoomsAtTheCursor(FxRobot robot) {
    robot.moveTo(at(400, 150));
    double under = now().millisAt(400);
    double scale = now().millisPerPx();
    robot.scroll(javafx.geometry.VerticalDirection.DOWN);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(now().millisPerPx()).isNotEqualTo(scale);
    assertThat(now().millisAt(400)).isCloseTo(under, within(1.0));
  }

  @Test
  void draggingPans(FxRobot robot) {
    double held = now().millisAt(700);
    robot.drag(at(700, 300), MouseButton.PRIMARY).moveTo(at(600, 300)).drop();
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(now().millisAt(600)).isCloseTo(held, within(1.0));
    assertThat(view.history().canBackProperty().get()).isTrue();
    robot.interact(view::back);
    assertThat(now().millisAt(700)).isCloseTo(held, within(1.0));
    robot.interact(view::forward);
    assertThat(now().millisAt(600)).isCloseTo(held, within(1.0));
  }

  @Test
  void aRubberBandZoomsToItsRange(FxRobot robot) {
    double left = now().millisAt(200);
    double right = now().millisAt(500);
    robot.press(KeyCode.SHIFT);
    robot.drag(at(200, 300), MouseButton.PRIMARY).moveTo(at(500, 300)).drop();
    robot.release(KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(now().startMillis()).isCloseTo(left, within(1.0));
    assertThat(now().endMillis()).isCloseTo(right, within(1.0));
  }

  @Test
  void clicksSelectToggleAndClear(FxRobot robot) {
    robot.clickOn(on(SmallCase.MEETING));
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.MEETING);
    assertThat(view.getAccessibleText()).contains("The meeting", "some time on 13 June 2016");

    robot.press(KeyCode.CONTROL).clickOn(on(SmallCase.CALL)).release(KeyCode.CONTROL);
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.MEETING, SmallCase.CALL);

    robot.press(KeyCode.CONTROL).clickOn(on(SmallCase.MEETING)).release(KeyCode.CONTROL);
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.CALL);

    robot.clickOn(emptySpot("lane:2"));
    assertThat(view.selectionProperty().get()).isEmpty();
  }

  @Test
  void aDoubleClickOnAnEventActivatesIt(FxRobot robot) {
    robot.doubleClickOn(on(SmallCase.WALK));

    assertThat(activated).containsExactly(SmallCase.WALK);
    assertThat(created).isEmpty();
  }

  @Test
  void aDoubleClickOnEmptySpaceReportsLaneAndTime(FxRobot robot) {
    robot.doubleClickOn(emptySpot("lane:2"));

    long unit = Clicks.unitStart(view.layoutNow(), emptyX(), now().millisAt(emptyX()));
    assertThat(created).containsExactly("lane:2@" + hourOf(unit));
    assertThat((double) unit).isLessThanOrEqualTo(now().millisAt(emptyX()));
    assertThat(activated).isEmpty();
  }

  @Test
  void tabGoesThroughTheEventsInTimeOrderAndLeavesAtTheEnd(FxRobot robot) {
    List<EventId> visited = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      robot.type(KeyCode.TAB);
      visited.add(view.focusedEventProperty().get());
    }
    assertThat(visited)
        .containsExactly(
            SmallCase.BREAKFAST,
            SmallCase.MEETING,
            SmallCase.CALL,
            SmallCase.WALK,
            SmallCase.NIGHT,
            SmallCase.RUMOUR);
    assertThat(view.isFocused()).isTrue();

    robot.type(KeyCode.TAB);
    assertThat(after.isFocused()).isTrue();
  }

  @Test
  void shiftTabGoesBackwards(FxRobot robot) {
    robot.interact(() -> view.selectionProperty().set(java.util.Set.of(SmallCase.CALL)));
    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);

    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.MEETING);
  }

  @Test
  void anEventOutOfViewIsBroughtIntoIt(FxRobot robot) {
    robot.interact(() -> view.showRange(hour(6), hour(10)));
    double scale = now().millisPerPx();
    robot.interact(() -> view.reveal(SmallCase.NIGHT));

    assertThat(now().millisPerPx()).isCloseTo(scale, within(1e-6));
    assertThat(now().xPx((long) hour(21))).isBetween(0.0, now().widthPx());
  }

  @Test
  void anEventThatIsNotInTheContentYetIsBroughtIntoViewWhenItComes(FxRobot robot) {
    TimelineContent full = SmallCase.content();
    TimelineContent before =
        new TimelineContent(
            full.caseId(),
            EventIndex.EMPTY,
            EventGroups.EMPTY,
            full.zone(),
            full.titles(),
            full.timeInWords());
    robot.interact(
        () -> {
          view.setContent(before);
          view.showRange(hour(6), hour(10));
          view.reveal(SmallCase.NIGHT);
          view.setContent(full);
        });
    assertThat(now().xPx((long) hour(21))).isBetween(0.0, now().widthPx());
  }

  @Test
  void enterActivatesAndEscapeClears(FxRobot robot) {
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);
    assertThat(activated).containsExactly(SmallCase.BREAKFAST);

    robot.type(KeyCode.ESCAPE);
    assertThat(view.selectionProperty().get()).isEmpty();
  }

  @Test
  void keysMoveTheView(FxRobot robot) {
    double start = now().startMillis();
    double scale = now().millisPerPx();
    robot.type(KeyCode.RIGHT);
    assertThat(now().startMillis()).isGreaterThan(start);
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertThat(now().startMillis()).isLessThan(start);
    robot.type(KeyCode.END);
    assertThat(now().middleMillis()).isCloseTo(hour(22.5), within(1000.0));
    robot.type(KeyCode.HOME);
    assertThat(now().middleMillis()).isCloseTo(hour(7.5), within(1000.0));
    assertThat(now().millisPerPx()).isCloseTo(scale, within(1e-6));

    typed(robot, "+");
    assertThat(now().millisPerPx()).isLessThan(scale);
    typed(robot, "-");
    assertThat(now().millisPerPx()).isCloseTo(scale, within(1e-6));
    typed(robot, "0");
    assertThat(now().startMillis()).isLessThanOrEqualTo(hour(7));
    assertThat(now().endMillis()).isGreaterThanOrEqualTo(hour(24));
  }

  @Test
  void fitSelectionShowsTheSelectedEventsOnly(FxRobot robot) {
    robot.interact(() -> view.selectionProperty().set(java.util.Set.of(SmallCase.CALL)));
    robot.interact(view::fitSelection);

    assertThat(now().startMillis()).isBetween(hour(11), hour(13));
    assertThat(now().endMillis()).isBetween(hour(14), hour(16));
  }

  @Test
  void aRightClickAsksForTheMenuOfTheEvent(FxRobot robot) {
    Point2D screen = on(SmallCase.CALL);
    Point2D local = view.screenToLocal(screen);
    robot.interact(() -> view.fireEvent(contextMenu(local, screen)));

    assertThat(contexts)
        .singleElement()
        .extracting(ContextRequest::event)
        .isEqualTo(SmallCase.CALL);
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.CALL);
  }

  @Test
  void aContextMenuOnEmptySpaceKnowsTheRowAndTheTimeThere(FxRobot robot) {
    Point2D screen = emptySpot("lane:1");
    Point2D local = view.screenToLocal(screen);
    robot.interact(() -> view.fireEvent(contextMenu(local, screen)));

    ContextRequest request = contexts.get(0);
    assertThat(request.event()).isNull();
    assertThat(request.groupKey()).isEqualTo("lane:1");
    assertThat(request.millis())
        .hasValue(Clicks.unitStart(view.layoutNow(), local.getX() - HEADER, Double.NaN));
  }

  @Test
  void theTooltipTellsTheTimeOnceItIsKnownAndAKeyPutsItAway(FxRobot robot) throws Exception {
    Map<EventId, String> times = new HashMap<>();
    TimelineContent known = SmallCase.content();
    robot.interact(
        () ->
            view.setContent(
                new TimelineContent(
                    known.caseId(),
                    known.index(),
                    known.groups(),
                    known.zone(),
                    known.titles(),
                    event -> times.getOrDefault(event, ""))));
    HoverTip tip = view.pointer().tip();
    robot.moveTo(on(SmallCase.CALL));
    WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, tip::isShowing);
    assertThat(tip.text()).isEqualTo("A call");

    times.put(SmallCase.CALL, "from 13:00 to 14:00");
    robot.interact(view::refreshTexts);
    assertThat(tip.text()).isEqualTo("A call\nfrom 13:00 to 14:00");

    robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(tip.isShowing()).isFalse();
  }

  @Test
  void theSameCaseKeepsTheViewAndAnotherOneOpensAnew(FxRobot robot) {
    robot.interact(() -> view.showRange(hour(9), hour(10)));
    Viewport before = now();
    robot.interact(() -> view.setContent(SmallCase.content()));
    assertThat(now()).isEqualTo(before);

    robot.interact(() -> view.setContent(SmallCase.content(new UUID(7, 7))));
    assertThat(now()).isNotEqualTo(before);
    assertThat(view.history().canBackProperty().get()).isFalse();
  }

  private Viewport now() {
    return view.viewportProperty().get();
  }

  private Point2D at(double layoutX, double y) {
    return view.localToScreen(HEADER + layoutX, y);
  }

  private Point2D on(EventId event) {
    Mark mark = view.layoutNow().markOf(event);
    assertThat(mark).isNotNull();
    return at((mark.leftPx() + mark.rightPx()) / 2, AXIS + mark.yPx() + mark.heightPx() / 2);
  }

  /** Half past nineteen: nothing happens then. */
  private double emptyX() {
    return Math.rint(now().xPx((long) hour(19.5)));
  }

  private Point2D emptySpot(String group) {
    for (LaneBand lane : view.layoutNow().lanes()) {
      if (lane.key().equals(group)) {
        return at(emptyX(), AXIS + lane.yPx() + lane.heightPx() / 2);
      }
    }
    throw new AssertionError("no row " + group);
  }

  private void typed(FxRobot robot, String character) {
    robot.interact(
        () ->
            view.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_TYPED,
                    character,
                    character,
                    KeyCode.UNDEFINED,
                    false,
                    false,
                    false,
                    false)));
  }

  /** What a right click leads to in a real window; the headless one sends no such event. */
  private static ContextMenuEvent contextMenu(Point2D local, Point2D screen) {
    return new ContextMenuEvent(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        local.getX(),
        local.getY(),
        screen.getX(),
        screen.getY(),
        false,
        null);
  }

  private static double hour(double hour) {
    return SmallCase.DAY + hour * SmallCase.HOUR;
  }

  private static double hourOf(long millis) {
    return (millis - SmallCase.DAY) / (double) SmallCase.HOUR;
  }
}
