package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.Metrics;
import app.throughline.layout.Viewport;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
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

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class OverviewViewTest {
  private TimelineView timeline;
  private OverviewView overview;

  @Start
  void show(Stage stage) {
    timeline = new TimelineView();
    overview = new OverviewView();
    timeline.setAnimated(false);
    timeline.setContent(SmallCase.content());
    overview.setContent(SmallCase.content());
    overview.viewportProperty().bindBidirectional(timeline.viewportProperty());
    VBox box = new VBox(timeline, overview);
    VBox.setVgrow(timeline, Priority.ALWAYS);
    stage.setScene(new Scene(box, 1130, 400));
    stage.sizeToScene(); // another test may have left its own size
    stage.show();
    timeline.showRange(hour(10), hour(16));
  }

  @Test
  void theBrushCoversWhatTheTimelineShows() {
    assertThat(overview.brush().leftPx()).isCloseTo(xOf(hour(10)), within(1.0));
    assertThat(overview.brush().rightPx()).isCloseTo(xOf(hour(16)), within(1.0));
    assertThat(overview.getHeight()).isEqualTo(44);
  }

  @Test
  void draggingTheBrushPansTheTimeline(FxRobot robot) {
    double scale = now().millisPerPx();
    robot.drag(at(xOf(hour(13))), MouseButton.PRIMARY).moveTo(at(xOf(hour(15)))).drop();

    assertThat(now().middleMillis()).isCloseTo(hour(15), within(pixels(4)));
    assertThat(now().millisPerPx()).isCloseTo(scale, within(1e-6));
    assertThat(timeline.history().canBackProperty().get()).isTrue();
  }

  @Test
  void draggingAnEdgeChangesTheRange(FxRobot robot) {
    robot.drag(at(xOf(hour(16)) - 1), MouseButton.PRIMARY).moveTo(at(xOf(hour(20)))).drop();

    assertThat(now().startMillis()).isCloseTo(hour(10), within(1.0));
    assertThat(now().endMillis()).isCloseTo(hour(20), within(pixels(3)));
  }

  @Test
  void aClickBesideTheBrushBringsTheTimelineThere(FxRobot robot) {
    robot.clickOn(at(xOf(hour(21))));

    assertThat(now().middleMillis()).isCloseTo(hour(21), within(pixels(2)));
  }

  @Test
  void draggingBesideTheBrushDrawsANewRange(FxRobot robot) {
    robot.drag(at(xOf(hour(19))), MouseButton.PRIMARY).moveTo(at(xOf(hour(22)))).drop();

    assertThat(now().startMillis()).isCloseTo(hour(19), within(pixels(2)));
    assertThat(now().endMillis()).isCloseTo(hour(22), within(pixels(2)));
  }

  private Viewport now() {
    return timeline.viewportProperty().get();
  }

  private double xOf(double millis) {
    return overview.scale().xPx(millis);
  }

  private double pixels(double count) {
    return count * (overview.scale().millisAt(501) - overview.scale().millisAt(500));
  }

  private Point2D at(double stripX) {
    return overview.localToScreen(Metrics.HEADER_WIDTH_PX + stripX, 22);
  }

  private static double hour(double hour) {
    return SmallCase.DAY + hour * SmallCase.HOUR;
  }
}
