package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
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
class MagnifierTest {
  private static final double TIMES = 1.5;
  private TimelineView view;
  private Magnifier magnifier;

  @Start
  void show(Stage stage) {
    view = new TimelineView();
    view.setAnimated(false);
    magnifier = new Magnifier();
    magnifier.setContent(view);
    stage.setScene(new Scene(magnifier, 1200, 600));
    stage.sizeToScene(); // another test may have left its own size
    stage.show();
    view.setContent(SmallCase.content());
    view.fitAll();
  }

  @Test
  void theContentIsLaidOutSmallerAndShownLarger(FxRobot robot) {
    assertThat(view.getWidth()).isEqualTo(1200);
    robot.interact(() -> magnifier.magnificationProperty().set(TIMES));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(view.getWidth()).isCloseTo(1200 / TIMES, within(0.01));
    assertThat(view.getHeight()).isCloseTo(600 / TIMES, within(0.01));
    assertThat(view.getBoundsInParent().getWidth()).isCloseTo(1200, within(1.0));
  }

  @Test
  void itIsPaintedWithAsManyPixelsAsItIsShownWith(FxRobot robot) {
    robot.interact(() -> magnifier.magnificationProperty().set(TIMES));
    WaitForAsyncUtils.waitForFxEvents();

    ImageView pixels = (ImageView) view.getChildrenUnmodifiable().get(0);
    assertThat(pixels.getViewport().getWidth()).isCloseTo(1200, within(1.0));
    assertThat(pixels.getFitWidth()).isCloseTo(1200 / TIMES, within(1.0));
  }

  @Test
  void aClickOnAMarkSelectsIt(FxRobot robot) {
    robot.interact(() -> magnifier.magnificationProperty().set(TIMES));
    WaitForAsyncUtils.waitForFxEvents();
    Mark mark = Objects.requireNonNull(view.layoutNow().markOf(SmallCase.CALL));
    double x = Metrics.HEADER_WIDTH_PX + (mark.leftPx() + mark.rightPx()) / 2;
    double y = Metrics.AXIS_PX + mark.yPx() + mark.heightPx() / 2;
    Point2D where = magnifier.localToScreen(x * TIMES, y * TIMES);

    robot.clickOn(where);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(view.selectionProperty().get()).containsExactly(SmallCase.CALL);
  }
}
