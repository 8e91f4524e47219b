package app.throughline.ui;

import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Tells of an error in plain words, with the details folded away and ready to copy. */
public final class ErrorDialog {
  private static final System.Logger LOG = System.getLogger(ErrorDialog.class.getName());

  private ErrorDialog() {}

  /**
   * What a person is told of an error: plain words for what is foreseen, a calm sentence for what
   * is not.
   */
  public static String words(Throwable error) {
    Throwable cause = cause(error);
    return cause instanceof CaseException problem
        ? Texts.problem(problem)
        : new Texts("shell").get("error.unexpected");
  }

  /** Shows the error over a window and waits until it is closed. */
  public static void show(@Nullable Window owner, Throwable error) {
    Throwable cause = cause(error);
    if (!(cause instanceof CaseException)) {
      LOG.log(System.Logger.Level.ERROR, "unexpected", cause);
    }
    Texts texts = new Texts("shell");
    Alert alert = new Alert(Alert.AlertType.ERROR);
    alert.initOwner(owner);
    if (owner == null) {
      // Nothing to take the looks over from.
      URL sheet = Objects.requireNonNull(ErrorDialog.class.getResource("theme.css"));
      alert.getDialogPane().getStylesheets().add(sheet.toExternalForm());
    }
    alert.setTitle(texts.get("error.title"));
    alert.setHeaderText(texts.get("error.title"));
    alert.setContentText(words(error));
    alert.setGraphic(null);
    alert.getDialogPane().getStyleClass().add("message");
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    TextArea details = new TextArea(details(cause));
    details.setEditable(false);
    details.setPrefRowCount(12);
    alert.getDialogPane().setExpandableContent(details);
    ButtonType copy = new ButtonType(texts.get("error.copy"), ButtonBar.ButtonData.LEFT);
    // The one button that closes answers to Esc and to Enter.
    ButtonType close = new ButtonType(texts.get("error.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    alert.getButtonTypes().setAll(copy, close);
    ((Button) alert.getDialogPane().lookupButton(close)).setDefaultButton(true);
    alert
        .getDialogPane()
        .lookupButton(copy)
        .addEventFilter(
            javafx.event.ActionEvent.ACTION,
            event -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(words(error) + "\n\n" + details.getText());
              Clipboard.getSystemClipboard().setContent(content);
              event.consume();
            });
    ShownSize.holdOnShown(alert);
    alert.showAndWait();
  }

  private static Throwable cause(Throwable error) {
    Throwable cause = error;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private static String details(Throwable error) {
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
