package app.throughline.timeline;

import javafx.beans.DefaultProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * Shows its content larger or smaller than it is, and still sharp: what the font size of the window
 * does to text, this does to a timeline. The content's own coordinates stay as they are.
 */
@DefaultProperty("content")
public final class Magnifier extends Region {
  private final ObjectProperty<@Nullable Region> content =
      new SimpleObjectProperty<>(this, "content");
  private final DoubleProperty magnification = new SimpleDoubleProperty(this, "magnification", 1);
  private final Scale scale = new Scale();

  /** Shows nothing yet, at its own size. */
  public Magnifier() {
    scale.xProperty().bind(magnification);
    scale.yProperty().bind(magnification);
    magnification.addListener((property, old, now) -> requestLayout());
    content.addListener(
        (property, old, now) -> {
          getChildren().clear();
          if (now != null) {
            now.getTransforms().add(scale);
            getChildren().add(now);
          }
        });
  }

  /** What is shown, or null. */
  public ObjectProperty<@Nullable Region> contentProperty() {
    return content;
  }

  /** What is shown, or null. */
  public @Nullable Region getContent() {
    return content.get();
  }

  /** Takes what is to be shown. */
  public void setContent(@Nullable Region region) {
    content.set(region);
  }

  /** How much larger the content is shown than it is: 1 is its own size. */
  public DoubleProperty magnificationProperty() {
    return magnification;
  }

  @Override
  protected void layoutChildren() {
    Region shown = content.get();
    if (shown != null) {
      shown.resizeRelocate(
          0, 0, getWidth() / magnification.get(), getHeight() / magnification.get());
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    Region shown = content.get();
    return shown == null ? 0 : shown.prefWidth(-1) * magnification.get();
  }

  @Override
  protected double computePrefHeight(double width) {
    Region shown = content.get();
    return shown == null ? 0 : shown.prefHeight(-1) * magnification.get();
  }
}
