package app.throughline.ui.about;

import app.throughline.model.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** What the program says of itself. */
public final class AboutViewModel {
  private final Texts texts = new Texts("about");
  private final String version;
  private final List<Part> parts;

  /** What a version of the program says; empty where it runs from loose classes. */
  public AboutViewModel(String version) {
    this.version = version;
    this.parts = Shipped.parts(version);
  }

  /** The program's name with its version. */
  public String heading() {
    return texts.get("heading", version).strip();
  }

  /** What it runs on: Java, JavaFX and the system, a line each. */
  public String system() {
    return texts.get(
        "system",
        System.getProperty("java.version", ""),
        System.getProperty("java.vendor", ""),
        System.getProperty("javafx.version", ""),
        System.getProperty("os.name", ""),
        System.getProperty("os.version", ""),
        System.getProperty("os.arch", ""));
  }

  /** What it is made of, itself first. */
  public List<Part> parts() {
    return parts;
  }

  /** All of it but the licences' texts, to paste into a report. */
  public String asText() {
    return heading()
        + "\n"
        + system()
        + "\n\n"
        + parts.stream().map(AboutViewModel::line).collect(Collectors.joining("\n"));
  }

  private static String line(Part part) {
    return (part.name() + " " + part.version()).strip() + ": " + part.licence();
  }
}
