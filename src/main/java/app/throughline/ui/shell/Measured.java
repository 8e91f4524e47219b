package app.throughline.ui.shell;

import app.throughline.layout.SpanWords;
import app.throughline.model.CaseSnapshot;
import app.throughline.model.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What is measured of the selected events: a length, a gap, or from the first to the last. */
final class Measured {
  private final ShellViewModel model;
  private final StringBinding words;

  Measured(ShellViewModel model) {
    this.model = model;
    this.words =
        Bindings.createStringBinding(
            this::told, model.selection(), model.snapshot(), model.style());
  }

  /** The words; empty if there is nothing to measure. */
  StringBinding words() {
    return words;
  }

  /** Puts the words on the clipboard. */
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(words.get());
    Clipboard.getSystemClipboard().setContent(content);
    model.report(null, new Texts("shell").get("copied", words.get()), false);
  }

  private String told() {
    CaseSnapshot now = model.snapshot().get();
    return new SpanWords(now.index(), model.words()).of(model.selection().get());
  }
}
