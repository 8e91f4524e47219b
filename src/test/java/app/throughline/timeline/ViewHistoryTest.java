package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.Viewport;
import app.throughline.model.Arrangement;
import app.throughline.model.Grouping;
import app.throughline.timeline.ViewHistory.Step;
import org.junit.jupiter.api.Test;

class ViewHistoryTest {
  private static final long SECOND = 1_000_000_000L;
  private final ViewHistory history = new ViewHistory();

  private static ViewState at(double start) {
    return new ViewState(new Viewport(start, 10, 100), Arrangement.PLAIN);
  }

  @Test
  void goesBackAndForwardThroughWhatWasVisited() {
    history.restart(at(0));
    history.visited(at(1), Step.JUMP, 0);
    history.visited(at(2), Step.JUMP, 1);

    assertThat(history.back()).isEqualTo(at(1));
    assertThat(history.back()).isEqualTo(at(0));
    assertThat(history.back()).isNull();
    assertThat(history.canBackProperty().get()).isFalse();
    assertThat(history.forward()).isEqualTo(at(1));
    assertThat(history.canForwardProperty().get()).isTrue();
  }

  @Test
  void joinsQuickStepsOfOneKind() {
    history.restart(at(0));
    for (int i = 1; i <= 5; i++) {
      history.visited(at(i), Step.ZOOM, i * SECOND / 10);
    }
    history.visited(at(6), Step.PAN, 6 * SECOND / 10);
    history.visited(at(7), Step.PAN, 4 * SECOND);

    assertThat(history.back()).isEqualTo(at(6));
    assertThat(history.back()).isEqualTo(at(5));
    assertThat(history.back()).isEqualTo(at(0));
  }

  @Test
  void neverJoinsJumps() {
    history.restart(at(0));
    history.visited(at(1), Step.JUMP, 0);
    history.visited(at(2), Step.JUMP, 1);

    assertThat(history.back()).isEqualTo(at(1));
  }

  @Test
  void aStepAfterGoingBackForgetsWhatLayForward() {
    history.restart(at(0));
    history.visited(at(1), Step.ZOOM, 0);
    history.back();
    history.visited(at(5), Step.ZOOM, 1);

    assertThat(history.canForwardProperty().get()).isFalse();
    assertThat(history.back()).isEqualTo(at(0));
    assertThat(history.forward()).isEqualTo(at(5));
  }

  @Test
  void theSamePlaceIsNotVisitedTwice() {
    history.restart(at(0));
    history.visited(at(0), Step.JUMP, 0);

    assertThat(history.canBackProperty().get()).isFalse();
  }

  @Test
  void anotherArrangementOfTheSameTimeIsAnotherView() {
    ViewState byPerson =
        new ViewState(at(0).viewport(), Arrangement.PLAIN.withGrouping(Grouping.PERSON));
    history.restart(at(0));
    history.visited(byPerson, Step.ARRANGE, 0);
    history.visited(at(1), Step.JUMP, 1);

    assertThat(history.back()).isEqualTo(byPerson);
    assertThat(history.back()).isEqualTo(at(0));
  }

  @Test
  void keepsNoMoreThanItsLimit() {
    history.restart(at(0));
    for (int i = 1; i <= 500; i++) {
      history.visited(at(i), Step.JUMP, i);
    }
    int steps = 0;
    while (history.back() != null) {
      steps++;
    }

    assertThat(steps).isEqualTo(199);
  }
}
