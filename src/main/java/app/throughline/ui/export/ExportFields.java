package app.throughline.ui.export;

import app.throughline.ui.export.ExportChoices.Stretch;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The fields of the export dialog; their meaning is that of {@link ExportChoices}. */
public final class ExportFields {
  private final ObjectProperty<Stretch> stretch = new SimpleObjectProperty<>();
  private final StringProperty from = new SimpleStringProperty();
  private final StringProperty to = new SimpleStringProperty();
  private final StringProperty width = new SimpleStringProperty();
  private final BooleanProperty fitsContent = new SimpleBooleanProperty();
  private final StringProperty height = new SimpleStringProperty();
  private final ObjectProperty<Integer> scale = new SimpleObjectProperty<>();
  private final BooleanProperty dark = new SimpleBooleanProperty();
  private final BooleanProperty title = new SimpleBooleanProperty();
  private final BooleanProperty legend = new SimpleBooleanProperty();
  private final BooleanProperty footer = new SimpleBooleanProperty();

  ExportFields(ExportChoices choices) {
    stretch.set(choices.stretch());
    from.set(choices.from());
    to.set(choices.to());
    width.set(choices.width());
    fitsContent.set(choices.fitsContent());
    height.set(choices.height());
    scale.set(choices.scale());
    dark.set(choices.dark());
    title.set(choices.title());
    legend.set(choices.legend());
    footer.set(choices.footer());
  }

  ExportChoices choices() {
    return new ExportChoices(
        stretch.get(),
        from.get(),
        to.get(),
        width.get(),
        fitsContent.get(),
        height.get(),
        scale.get(),
        dark.get(),
        title.get(),
        legend.get(),
        footer.get());
  }

  void onChange(Runnable listener) {
    List<ObservableValue<?>> all =
        List.of(stretch, from, to, width, fitsContent, height, scale, dark, title, legend, footer);
    all.forEach(field -> field.addListener((observed, old, now) -> listener.run()));
  }

  /** Which part of time. */
  public ObjectProperty<Stretch> stretchProperty() {
    return stretch;
  }

  /** The words for its start. */
  public StringProperty fromProperty() {
    return from;
  }

  /** The words for its end. */
  public StringProperty toProperty() {
    return to;
  }

  /** The width as typed. */
  public StringProperty widthProperty() {
    return width;
  }

  /** Whether the height is what the content needs. */
  public BooleanProperty fitsContentProperty() {
    return fitsContent;
  }

  /** The height as typed. */
  public StringProperty heightProperty() {
    return height;
  }

  /** 1 to 4. */
  public ObjectProperty<Integer> scaleProperty() {
    return scale;
  }

  /** Whether the picture is dark. */
  public BooleanProperty darkProperty() {
    return dark;
  }

  /** Whether it has a title. */
  public BooleanProperty titleProperty() {
    return title;
  }

  /** Whether it has a legend. */
  public BooleanProperty legendProperty() {
    return legend;
  }

  /** Whether it has a footer. */
  public BooleanProperty footerProperty() {
    return footer;
  }
}
