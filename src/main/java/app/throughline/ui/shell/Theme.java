package app.throughline.ui.shell;

import app.throughline.drawing.Palette;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Light or dark: AtlantaFX's Primer themes with the program's own style sheet over them. */
public final class Theme {
  private static final double ANY_SIZE = 12;
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

  /** Loads the fonts and puts the theme on. */
  public Theme(boolean isDark) {
    for (String cut : new String[] {"Regular", "Medium", "SemiBold", "Bold"}) {
      Font.loadFont(resource("/app/throughline/fonts/Inter-" + cut + ".ttf").toString(), ANY_SIZE);
    }
    setDark(isDark);
  }

  /** Whether the dark theme is on. */
  public ReadOnlyBooleanProperty dark() {
    return dark.getReadOnlyProperty();
  }

  /** The timeline's colours in this theme. */
  public Palette palette() {
    return dark.get() ? Palette.DARK : Palette.LIGHT;
  }

  /** Goes over to a theme, in every window at once. */
  public void setDark(boolean isDark) {
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    dark.set(isDark);
  }

  /** Gives a scene the program's own style sheet. */
  public static void dress(Scene scene) {
    scene.getStylesheets().add(resource("/app/throughline/ui/theme.css").toExternalForm());
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }
}
