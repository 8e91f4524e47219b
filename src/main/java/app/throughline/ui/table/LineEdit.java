package app.throughline.ui.table;

import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One line of text that becomes an edit: what is typed, what is said of it, what could be meant,
 * and whether it was taken. Nothing changes before {@link #commit}.
 */
public final class LineEdit {
  private final Kind kind;
  private final String start;
  private final Texts texts = new Texts("table");
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper wrong = new ReadOnlyBooleanWrapper();
  private final ObservableList<Choice> choices = FXCollections.observableArrayList();
  private final Function<String, List<Choice>> find;
  private final Function<String, CompletionStage<String>> take;
  private boolean busy;

  /** How the line is to be read. */
  public enum Kind {
    /** Any text. */
    TEXT,
    /** One of the choices, or what the last of them offers to make. */
    CHOICE,
    /** Several, between commas; the choices complete the last. */
    LIST
  }

  /**
   * Something that could be meant.
   *
   * @param text what the line says then
   * @param label what the list shows
   */
  public record Choice(String text, String label) {
    /** A choice that is shown as it is. */
    static Choice of(String text) {
      return new Choice(text, text);
    }
  }

  /** A refusal of what is typed, in plain words; nothing has changed. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String words) {
      super(words);
    }
  }

  /**
   * A line.
   *
   * @param start what it says at first
   * @param find what could be meant by a text; for a list, by its last part
   * @param take makes the edit; fails with {@link Refused} or a {@link CaseException}
   */
  LineEdit(
      Kind kind,
      String start,
      Function<String, List<Choice>> find,
      Function<String, CompletionStage<String>> take) {
    this.kind = kind;
    this.start = start;
    this.find = find;
    this.take = take;
    text.set(start);
    text.addListener(
        (property, old, now) -> {
          say("", false);
          suggest();
        });
    suggest();
  }

  /** How the line is to be read. */
  public Kind kind() {
    return kind;
  }

  /** What is typed. */
  public StringProperty textProperty() {
    return text;
  }

  /** Whether something else is typed than stood there at first. */
  public boolean isChanged() {
    return !text.get().equals(start);
  }

  /** Whether nothing is typed yet of the last part of a list. */
  boolean isPartBlank() {
    return part().isBlank();
  }

  private String part() {
    String typed = text.get();
    return typed.substring(Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')) + 1).strip();
  }

  /** What is said of what is typed: what was understood, or what is wrong; may be empty. */
  public ReadOnlyStringProperty messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** Whether the message says what is wrong. */
  public ReadOnlyBooleanProperty wrongProperty() {
    return wrong.getReadOnlyProperty();
  }

  /** What could be meant, the best first. */
  public ObservableList<Choice> choices() {
    return choices;
  }

  /** The choice that Enter takes if nothing else is picked, or -1. */
  public int favourite() {
    if (kind != Kind.CHOICE || choices.isEmpty()) {
      return -1;
    }
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      // What would be made is not taken for what is there.
      if (choice.equals(Choice.of(text.get()))) {
        return i;
      }
    }
    return text.get().isBlank() ? -1 : 0;
  }

  /** Takes a choice into the line. */
  public void pick(Choice choice) {
    if (kind == Kind.LIST) {
      String typed = text.get();
      int cut = Math.max(typed.lastIndexOf(','), typed.lastIndexOf(';')) + 1;
      String before = typed.substring(0, cut).strip();
      text.set((before.isEmpty() ? "" : before + " ") + choice.text());
    } else {
      text.set(choice.text());
    }
  }

  /** Says something of what is typed. */
  void say(String words, boolean isWrong) {
    wrong.set(isWrong);
    message.set(words);
  }

  /**
   * Makes the edit.
   *
   * @return the label of what was done, empty if there was nothing to do; null if it was refused,
   *     and then the line says why; never fails
   */
  public CompletionStage<@Nullable String> commit() {
    if (busy) {
      return CompletableFuture.completedFuture(null);
    }
    busy = true;
    CompletionStage<String> taken;
    try {
      taken = !isChanged() ? nothing() : take.apply(text.get());
    } catch (RuntimeException refusal) {
      taken = CompletableFuture.failedFuture(refusal);
    }
    return taken.handle(
        (label, failure) -> {
          busy = false;
          if (failure != null) {
            say(words(failure), true);
          }
          return label;
        });
  }

  private static CompletionStage<String> nothing() {
    return CompletableFuture.completedFuture("");
  }

  private String words(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof CaseException known) {
      return Texts.problem(known);
    }
    return cause instanceof Refused refused
        ? String.valueOf(refused.getMessage())
        : texts.get("edit.failed", String.valueOf(cause));
  }

  private void suggest() {
    String typed = text.get();
    if (kind == Kind.LIST) {
      choices.setAll(find.apply(part()));
    } else {
      // All that there is to choose from, as long as nothing else is typed.
      choices.setAll(find.apply(typed.equals(start) && kind == Kind.CHOICE ? "" : typed.strip()));
    }
  }
}
