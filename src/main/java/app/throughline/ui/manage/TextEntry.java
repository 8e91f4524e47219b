package app.throughline.ui.manage;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A text that is saved when it is left; one that breaks a rule stays and says so. */
final class TextEntry implements Field {
  private final String label;
  private final boolean multiline;
  private final Function<String, String> check;
  private final Consumer<String> save;
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private String stored = "";
  private String sent = "";
  private String example = "";

  /**
   * An empty field.
   *
   * @param multiline whether Enter begins a line
   * @param check what is wrong with a text, in words; empty if nothing
   * @param save takes a text that is right and was changed
   */
  TextEntry(
      String label, boolean multiline, Function<String, String> check, Consumer<String> save) {
    this.label = label;
    this.multiline = multiline;
    this.check = check;
    this.save = save;
  }

  @Override
  public String label() {
    return label;
  }

  /** What is shown while it is empty. */
  String example() {
    return example;
  }

  TextEntry withExample(String shown) {
    example = shown;
    return this;
  }

  boolean isMultiline() {
    return multiline;
  }

  /** What is typed. */
  StringProperty text() {
    return text;
  }

  /** What is wrong with it, empty if nothing or not yet looked at. */
  ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  @Override
  public boolean isUnsaved() {
    return !text.get().equals(stored);
  }

  /** Takes over what the case holds, unless it is as it was and something else is typed. */
  void show(String now) {
    if (!now.equals(stored)) {
      String typed = text.get().strip();
      boolean typing = isUnsaved() && !typed.equals(now) && !typed.equals(sent);
      sent = now;
      stored = now;
      if (!typing) {
        revert();
      }
    }
  }

  /** Puts back what the case holds. */
  void revert() {
    text.set(stored);
    problem.set("");
  }

  /** Saves what is typed if that is right and new. */
  void commit() {
    String typed = text.get().strip();
    if (typed.equals(stored)) {
      revert();
      return;
    }
    problem.set(check.apply(typed));
    if (problem.get().isEmpty()) {
      sent = typed;
      save.accept(typed);
    }
  }
}
