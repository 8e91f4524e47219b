package app.throughline.ui.form;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The question what to do with what is typed and not saved. It is asked once at a time. */
final class LeaveQuestion {
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
  private @Nullable CompletableFuture<Boolean> open;

  /** Whether it is being asked. */
  ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Asks; whoever asked before is told to stay. Completes when answered, never fails. */
  CompletionStage<Boolean> ask() {
    answer(false);
    CompletableFuture<Boolean> question = new CompletableFuture<>();
    open = question;
    asking.set(true);
    return question;
  }

  /** Answers, if it is asked: whether the form has been left. */
  void answer(boolean left) {
    CompletableFuture<Boolean> question = open;
    open = null;
    asking.set(false);
    if (question != null) {
      question.complete(left);
    }
  }
}
