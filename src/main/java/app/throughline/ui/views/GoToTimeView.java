package app.throughline.ui.views;

import app.throughline.model.Texts;
import app.throughline.timeline.TimelineView;
import app.throughline.ui.LineCallout;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;

/** The field in which a time to go to is typed. */
public final class GoToTimeView {
  private static final Insets AROUND = new Insets(56, 16, 16, 16);

  private final GoToTimeViewModel model;
  private final TimelineView timeline;
  private final LineCallout field;
  private final Texts texts = new Texts("views");

  /** A field over the pane of a timeline. */
  public GoToTimeView(GoToTimeViewModel model, TimelineView timeline, StackPane over) {
    this.model = model;
    this.timeline = timeline;
    this.field = new LineCallout(over);
  }

  /** Asks below the axis. */
  public void ask() {
    ask(Pos.TOP_CENTER);
  }

  /** Asks above the range in the status bar. */
  public void askAtFoot() {
    ask(Pos.BOTTOM_RIGHT);
  }

  private void ask(Pos place) {
    field.ask(
        new LineCallout.Question(
            "goToTime",
            texts.get("go.title"),
            "",
            texts.get("go.prompt"),
            text -> {
              GoToTimeViewModel.Goal goal = model.read(text);
              return new LineCallout.Echo(goal.words(), !goal.understood() && !text.isBlank());
            },
            this::go),
        place,
        AROUND);
  }

  private boolean go(String text) {
    GoToTimeViewModel.Goal goal = model.read(text);
    double start = goal.startMillis();
    if (goal.understood() && goal.isMoment()) {
      timeline.centre(start);
    } else if (goal.understood()) {
      timeline.showRange(start, (double) goal.endMillis());
    }
    return goal.understood();
  }
}
