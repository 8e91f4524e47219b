package app.throughline.ui.manage;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is asked in the pane before something is done that changes more than it says. */
final class Question {
  private final String title;
  private final String prompt;
  private final List<Option> options;
  private final String verb;
  private final ObjectProperty<@Nullable Option> chosen = new SimpleObjectProperty<>();
  private final StringProperty words = new SimpleStringProperty("");
  private final Consumer<@Nullable Option> confirm;

  /**
   * One answer.
   *
   * @param key the thing it stands for, empty for none
   * @param label what is read
   */
  record Option(String key, String label) {}

  /**
   * A question.
   *
   * @param prompt stands above the options; empty without options
   * @param verb what is done; empty if nothing can be done and the words say why
   * @param confirm does it, told the option chosen
   */
  Question(
      String title,
      String prompt,
      List<Option> options,
      String verb,
      Consumer<@Nullable Option> confirm) {
    this.title = title;
    this.prompt = prompt;
    this.options = List.copyOf(options);
    this.verb = verb;
    this.confirm = confirm;
    chosen.set(options.isEmpty() ? null : options.get(0));
  }

  /** Says that something cannot be done, and why. */
  static Question refusal(String title, String why) {
    Question refusal = new Question(title, "", List.of(), "", option -> {});
    refusal.words.set(why);
    return refusal;
  }

  String title() {
    return title;
  }

  String prompt() {
    return prompt;
  }

  List<Option> options() {
    return options;
  }

  String verb() {
    return verb;
  }

  /** The option chosen, null if there are none. */
  ObjectProperty<@Nullable Option> chosen() {
    return chosen;
  }

  /** What would change. */
  StringProperty words() {
    return words;
  }

  void confirm() {
    confirm.accept(chosen.get());
  }
}
