package app.throughline.ui.shell;

import app.throughline.drawing.Palette;
import app.throughline.exchange.Settings;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/** Light or dark: AtlantaFX's Primer themes with the program's own style sheet over them. */
public final class Theme {
  private static final double ANY_SIZE = 12;

  /** As in theme.css. */
  private static final double FONT_PX = 13;

  private static final double ICON_PX = 16;

  private final String sheet = resource("/app/throughline/ui/theme.css").toExternalForm();
  private String sizes = "";
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

  /** Makes texts larger or smaller than usual, in every window at once. */
  public void setFontPercent(int percent) {
    String before = sizes;
    sizes = percent == Settings.USUAL_FONT_PERCENT ? "" : sheetOfSizes(percent);
    if (sizes.equals(before)) {
      return;
    }
    for (Window window : Window.getWindows()) {
      Scene scene = window.getScene();
      if (scene != null && scene.getStylesheets().contains(sheet)) {
        scene.getStylesheets().remove(before);
        dress(scene);
      }
    }
  }

  /** Gives a scene the program's own style sheet, and the size of its texts. */
  public void dress(Scene scene) {
    for (String wanted : new String[] {sheet, sizes}) {
      if (!wanted.isEmpty() && !scene.getStylesheets().contains(wanted)) {
        scene.getStylesheets().add(wanted);
      }
    }
  }

  /**
   * Not a style of the scene's root: popups and dialogs take over the style sheets of their window
   * and nothing else.
   */
  private static String sheetOfSizes(int percent) {
    String css =
        String.format(
            Locale.ROOT,
            ".root{-fx-font-size:%.2fpx;}.ikonli-font-icon{-fx-icon-size:%.0fpx;}",
            FONT_PX * percent / Settings.USUAL_FONT_PERCENT,
            ICON_PX * percent / Settings.USUAL_FONT_PERCENT);
    byte[] bytes = css.getBytes(StandardCharsets.UTF_8);
    return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name);
  }
}
