package app.throughline.ui.export;

import app.throughline.drawing.PictureSpec;
import app.throughline.layout.Range;
import app.throughline.model.CaseException;
import app.throughline.model.HistoryEntry;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Turns choices into a picture's spec, and names the file. */
final class PictureOrder {
  private static final int LONGEST_NAME = 120;
  private static final long LONG_MILLIS = Duration.ofDays(14).toMillis();

  private final ExportContext context;
  private final Texts texts;
  private final TimeWords words;
  private String asOf = "";

  PictureOrder(ExportContext context, Texts texts) {
    this.context = context;
    this.texts = texts;
    this.words = new TimeWords(context.style(), context.zone());
  }

  /** The footer says as of when the case is: the day of the newest of these entries. */
  void stateIs(List<HistoryEntry> newest) {
    if (!newest.isEmpty()) {
      long at = newest.get(0).at().toEpochMilli();
      asOf = texts.get("footer.state", words.instant(at, Precision.DAY));
    }
  }

  /**
   * The spec of a picture of a range.
   *
   * @throws CaseException (INVALID) if there can be no such picture
   */
  PictureSpec spec(ExportChoices choices, Range range) {
    OptionalInt height =
        choices.fitsContent()
            ? OptionalInt.empty()
            : OptionalInt.of(pixels(choices.height(), "problem.height"));
    return new PictureSpec(
        range,
        pixels(choices.width(), "problem.width"),
        height,
        choices.scale(),
        choices.dark(),
        choices.title() ? caseTitle() : "",
        choices.legend(),
        choices.footer() ? texts.get("footer", caseTitle(), words(range)) : "",
        choices.footer() ? asOf : "");
  }

  private int pixels(String typed, String problemKey) {
    String digits = typed.strip();
    if (!digits.matches("\\d{1,7}")) {
      throw new CaseException(CaseException.Kind.INVALID, texts.get(problemKey));
    }
    return Integer.parseInt(digits);
  }

  /** What the file says of itself. */
  Map<String, String> inside(PictureSpec spec) {
    Map<String, String> inside = new LinkedHashMap<>();
    inside.put("Title", caseTitle());
    inside.put("Description", words(spec.range()));
    inside.put("Software", context.software());
    return inside;
  }

  /** A name that every system takes, from the case's title and the range. */
  String fileName(Range range) {
    String title = caseTitle();
    String stretch = words(range);
    String name = title.contains(stretch) ? title : title + ", " + stretch;
    String legal = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "-").strip();
    boolean fits = legal.length() <= LONGEST_NAME;
    return (fits ? legal : legal.substring(0, LONGEST_NAME).strip()) + ".png";
  }

  /** The range; a long one in days, since its edges are no more than room around the events. */
  private String words(Range range) {
    if (range.lengthMillis() < LONG_MILLIS) {
      return words.range(range.startMillis(), range.endMillis());
    }
    return words.range(midnight(range.startMillis(), 0), midnight(range.endMillis() - 1, 1));
  }

  private long midnight(long millis, int daysLater) {
    LocalDate day = Instant.ofEpochMilli(millis).atZone(context.zone()).toLocalDate();
    return day.plusDays(daysLater).atStartOfDay(context.zone()).toInstant().toEpochMilli();
  }

  private String caseTitle() {
    return context.session().snapshot().info().title();
  }
}
