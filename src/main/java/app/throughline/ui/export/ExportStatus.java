package app.throughline.ui.export;

import java.awt.image.BufferedImage;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** What the export dialog tells: what was understood, what will come of it, what came of it. */
public final class ExportStatus {
  final ReadOnlyStringWrapper fromUnderstood = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper toUnderstood = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
  final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
  final ReadOnlyObjectWrapper<@Nullable BufferedImage> preview = new ReadOnlyObjectWrapper<>();
  final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

  ExportStatus() {}

  /** What was understood of the words for the start. */
  public ReadOnlyStringProperty fromUnderstoodProperty() {
    return fromUnderstood.getReadOnlyProperty();
  }

  /** What was understood of the words for the end. */
  public ReadOnlyStringProperty toUnderstoodProperty() {
    return toUnderstood.getReadOnlyProperty();
  }

  /** The size of the file in pixels, in words; empty while it is not known. */
  public ReadOnlyStringProperty sizeProperty() {
    return size.getReadOnlyProperty();
  }

  /** What the picture leaves out; empty if nothing. */
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Why no picture can be made of the choices; empty if one can. */
  public ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** What was saved or copied last; empty if nothing. */
  public ReadOnlyStringProperty resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Why the last export failed; empty if it did not. */
  public ReadOnlyStringProperty failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** The picture made small, opaque, or null while there is none. */
  public ReadOnlyObjectProperty<@Nullable BufferedImage> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** Whether a picture is being saved or copied. */
  public ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** How much of that is done, 0 to 1. */
  public ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }
}
