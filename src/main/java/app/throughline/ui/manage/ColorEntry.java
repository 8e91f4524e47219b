package app.throughline.ui.manage;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** A colour, {@code #rrggbb}, saved when it is picked. */
final class ColorEntry implements Field {
  private final String label;
  private final Consumer<String> save;
  private final ReadOnlyStringWrapper color = new ReadOnlyStringWrapper("");

  ColorEntry(String label, Consumer<String> save) {
    this.label = label;
    this.save = save;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isUnsaved() {
    return false;
  }

  /** The colour that the case holds. */
  ReadOnlyStringProperty color() {
    return color.getReadOnlyProperty();
  }

  void show(String now) {
    color.set(now);
  }

  void pick(String picked) {
    if (!picked.equalsIgnoreCase(color.get())) {
      save.accept(picked);
    }
  }
}
