package app.throughline.ui.export;

/**
 * What was chosen in the export dialog, to be offered again the next time.
 *
 * @param stretch which part of time
 * @param from the words for its start, for {@link Stretch#FROM_TO}
 * @param to the words for its end
 * @param width in pixels at scale 1, as typed
 * @param fitsContent whether the height is what the content needs
 * @param height in pixels at scale 1, as typed; for a height that is not fitted
 * @param scale pixels of the file for one of these, 1 to 4
 * @param dark whether the picture has the dark theme
 * @param title whether the case's title stands on top
 * @param legend whether the marks are explained
 * @param footer whether case, range and date stand at the foot
 */
public record ExportChoices(
    Stretch stretch,
    String from,
    String to,
    String width,
    boolean fitsContent,
    String height,
    int scale,
    boolean dark,
    boolean title,
    boolean legend,
    boolean footer) {

  /** Which part of time the picture shows. */
  public enum Stretch {
    VISIBLE,
    WHOLE,
    FROM_TO
  }

  /** What is offered the first time: what is on screen, in its theme. */
  public static ExportChoices initial(boolean dark) {
    return new ExportChoices(
        Stretch.VISIBLE, "", "", "1600", true, "900", 2, dark, true, true, true);
  }
}
