package app.throughline.ui;

import java.util.function.Function;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/**
 * Asks for one line of text in a {@link Callout}: Enter takes it, Esc or going elsewhere does not.
 */
public final class LineCallout {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final int COLUMNS = 30;
  private static final double WIDEST_PX = 420;

  private final Callout callout;
  private final Label title = new Label();
  private final TextField field = new TextField();
  private final Label echo = new Label();
  private Question question =
      new Question("", "", "", "", text -> new Echo("", false), text -> true);

  /**
   * What is said of the text as one types.
   *
   * @param text plain words, may be empty
   * @param wrong whether they tell of a mistake
   */
  public record Echo(String text, boolean wrong) {}

  /**
   * What is asked.
   *
   * @param id tells the field from others, as the id of its node
   * @param title what to type
   * @param initial what stands there already, selected
   * @param prompt an example
   * @param echo what to say of a text
   * @param answer takes the text; whether the question is answered by it
   */
  public record Question(
      String id,
      String title,
      String initial,
      String prompt,
      Function<String, Echo> echo,
      Predicate<String> answer) {}

  /** Asks over a pane. */
  public LineCallout(StackPane over) {
    callout = new Callout(over);
    title.getStyleClass().add("callout-title");
    echo.getStyleClass().add("callout-echo");
    echo.setWrapText(true);
    echo.setMaxWidth(WIDEST_PX);
    echo.managedProperty().bind(echo.textProperty().isNotEmpty());
    field.setPrefColumnCount(COLUMNS);
    field.textProperty().addListener((observable, was, is) -> say());
    field.setOnAction(event -> answer());
    field
        .focusedProperty()
        .addListener(
            (observable, was, is) -> {
              // Another window in front leaves the field the focus owner of this one.
              if (!is && callout.isOpen() && !callout.hasFocus()) {
                callout.close();
              }
            });
  }

  /** Asks at a place of the pane. */
  public void ask(Question asked, Pos place, Insets margin) {
    question = asked;
    title.setText(asked.title());
    field.setId(asked.id());
    field.setPromptText(asked.prompt());
    field.setText(asked.initial());
    callout.open(place, margin, title, field, echo);
    say();
    field.requestFocus();
    // With the caret in front, the beginning of a long text is in view.
    field.selectRange(field.getLength(), 0);
  }

  private void say() {
    Echo said = question.echo().apply(field.getText());
    echo.setText(said.text());
    echo.pseudoClassStateChanged(WRONG, said.wrong());
  }

  private void answer() {
    if (question.answer().test(field.getText())) {
      callout.close();
    }
  }
}
