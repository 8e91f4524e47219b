package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.AxisTick;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Range;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.timeline.Hit.Area;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClicksTest {
  private static final LaneBand LANE = new LaneBand("lane:1", "At home", 0, 0, 40);
  private final Camera camera = new Camera(() -> 0, () -> {});
  private final Selection selection = new Selection();
  private final TimelineActions actions = new TimelineActions();
  private final List<String> told = new ArrayList<>();
  private final LiveLayout live = new LiveLayout((text, style) -> 6.0 * text.length());
  private final Clicks clicks =
      new Clicks(selection, new Navigator(camera, new LaneScroll(), live), actions);
  private final TimelineLayout layout =
      new TimelineLayout(
          new Viewport(0, 10, 1000),
          List.of(),
          List.of(new AxisTick(0, 0, 100, "0", true), new AxisTick(1_000, 100, 1_000, "1", false)),
          List.of(LANE),
          List.of(),
          40,
          List.of());

  @BeforeEach
  void listen() {
    camera.setAnimated(false);
    camera.resize(1000);
    camera.open(new Range(0, 10_000_000));
    actions.setOnActivate(event -> told.add("edit " + event.value()));
    actions.setOnCreate((group, millis) -> told.add("new " + group + " " + millis));
  }

  private static Hit event(long id) {
    return new Hit(Area.LANES, 10, 100, LANE, mark(1), new EventId(id));
  }

  private static Hit empty(double xPx) {
    return new Hit(Area.LANES, xPx, 10 * xPx, LANE, null, null);
  }

  private static Mark mark(int count) {
    return new Mark(
        new EventId(1),
        0,
        count,
        count > 1 ? Mark.Shape.CLUSTER : Mark.Shape.SPAN,
        400,
        400,
        420,
        420,
        Double.NaN,
        10,
        20,
        0,
        EventStatus.CONFIRMED,
        0,
        null);
  }

  @Test
  void aDoubleClickOnEmptySpaceMeansTheUnitThatLiesThere() {
    clicks.click(empty(180), 1, false, layout);
    clicks.click(empty(180), 2, false, layout);

    assertThat(told).containsExactly("new lane:1 1000");
  }

  @Test
  void belowTheLastRowThereIsNoRow() {
    Hit below = new Hit(Area.LANES, 20, 200, null, null, null);
    clicks.click(below, 1, false, layout);
    clicks.click(below, 2, false, layout);

    assertThat(told).containsExactly("new  0");
  }

  @Test
  void aDoubleClickOnAnEventSelectsAndEditsIt() {
    clicks.click(event(4), 1, false, layout);
    clicks.click(event(4), 2, false, layout);

    assertThat(selection.events()).containsExactly(new EventId(4));
    assertThat(told).containsExactly("edit 4");
  }

  @Test
  void aClusterOpensAndItsSecondClickDoesNothing() {
    Hit cluster = new Hit(Area.LANES, 410, 4_100, LANE, mark(12), null);
    clicks.click(cluster, 1, false, layout);
    clicks.click(empty(410), 2, false, layout);

    assertThat(camera.now().startMillis()).isBetween(3_900_000.0, 4_000_000.0);
    assertThat(camera.now().endMillis()).isBetween(4_200_000.0, 4_300_000.0);
    assertThat(told).isEmpty();
  }

  @Test
  void theAxisAndTheHeadersKeepTheSelection() {
    selection.only(new EventId(3));
    clicks.click(new Hit(Area.AXIS, 20, 200, null, null, null), 1, false, layout);
    clicks.click(new Hit(Area.HEADER, -20, -200, LANE, null, null), 1, false, layout);
    clicks.click(new Hit(Area.HEADER, -20, -200, LANE, null, null), 2, false, layout);

    assertThat(selection.events()).containsExactly(new EventId(3));
    assertThat(told).isEmpty();
  }
}
