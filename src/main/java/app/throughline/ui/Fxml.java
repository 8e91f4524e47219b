package app.throughline.ui;

import app.throughline.model.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the scene graph of a view from the FXML file of the same name. */
public final class Fxml {
  private Fxml() {}

  /**
   * Loads {@code X.fxml} beside the view class {@code XView} and injects its nodes into the view.
   *
   * @param view the controller, made by whoever shows the screen; its class is named {@code XView}
   * @param texts the bundle that the file's {@code %key}s refer to
   * @return the root node
   */
  public static Parent load(Object view, Texts texts) {
    String name = view.getClass().getSimpleName().replaceFirst("View$", "") + ".fxml";
    URL file = view.getClass().getResource(name);
    if (file == null) {
      throw new IllegalStateException("no " + name + " beside " + view.getClass().getName());
    }
    FXMLLoader loader = new FXMLLoader(file, texts.bundle());
    loader.setControllerFactory(type -> view);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
