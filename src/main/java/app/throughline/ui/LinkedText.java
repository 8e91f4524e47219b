package app.throughline.ui;

import app.throughline.chronology.Sentence;
import app.throughline.model.EventId;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A sentence that wraps, in which a click on an event's name leads to the event. */
public final class LinkedText extends TextFlow {
  private static final Pattern WORDS = Pattern.compile("(?<= )");

  /**
   * Lays a sentence out.
   *
   * @param here the event beside which the sentence stands: its name leads nowhere; may be null
   * @param follow goes to an event
   * @param styleClass how it looks
   */
  public LinkedText(
      Sentence sentence, @Nullable EventId here, Consumer<EventId> follow, String styleClass) {
    getStyleClass().addAll("linked-text", styleClass);
    setMinWidth(0);
    for (Sentence.Part part : sentence.parts()) {
      EventId event = part.event();
      if (event == null || event.equals(here)) {
        Text text = new Text(part.text());
        text.getStyleClass().add("linked-text-words");
        getChildren().add(text);
      } else {
        // A word at a time: a link is laid out as one block and would not break within a line.
        for (String word : WORDS.split(part.text(), 0)) {
          getChildren().add(link(word, part.text(), event, follow));
        }
      }
    }
  }

  private static Hyperlink link(String word, String name, EventId event, Consumer<EventId> follow) {
    Hyperlink link = new Hyperlink(word);
    link.setAccessibleText(name);
    // The first word alone takes the focus, so that Tab stops once at a name.
    link.setFocusTraversable(name.startsWith(word));
    link.setOnAction(
        action -> {
          link.setVisited(false);
          follow.accept(event);
        });
    return link;
  }
}
