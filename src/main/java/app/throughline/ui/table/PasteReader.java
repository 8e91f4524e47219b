package app.throughline.ui.table;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Rules;
import app.throughline.model.Texts;
import app.throughline.time.RelativeClause;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import app.throughline.ui.field.Names;
import app.throughline.ui.field.TagText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads pasted cells as events. Immutable; may be used on any thread. */
final class PasteReader {
  private final ZoneId zone;
  private final TimeReader times;
  private final TimeWords words;
  private final List<String> knownTags;
  private final Texts texts = new Texts("table");
  private final Texts synonyms = new Texts("paste");

  PasteReader(CaseSnapshot snapshot, TimeStyle style) {
    zone = snapshot.info().zone();
    times = new TimeReader(new TimeContext(zone, snapshot.info().referenceDate(), style.locale()));
    words = new TimeWords(style, zone);
    knownTags = snapshot.tags();
  }

  /** A time and what is to be said of it. */
  private record Time(When when, List<RelativeClause> clauses, String said, boolean unread) {}

  /** The event that a row would become; columns of the same kind are put together. */
  PasteRow row(List<PasteField> fields, List<String> cells) {
    String description = joined(fields, cells, PasteField.DESCRIPTION, "\n\n");
    String whole = joined(fields, cells, PasteField.TITLE, ", ").replaceAll("\\s+", " ").strip();
    String title = whole.isEmpty() ? firstLine(description) : whole;
    String shortened = Names.shortened(title, Rules.MAX_TITLE_LENGTH);
    if (!shortened.equals(title)) {
      description = title + (description.isEmpty() ? "" : "\n\n" + description);
    }
    Time time = time(fields, cells);
    String status = joined(fields, cells, PasteField.STATUS, " ");
    String importance = joined(fields, cells, PasteField.IMPORTANCE, " ");
    Optional<EventStatus> knownStatus = constant("status", EventStatus.values(), status);
    Optional<Importance> known = constant("importance", Importance.values(), importance);
    List<String> unknown = new ArrayList<>();
    if (!status.isEmpty() && knownStatus.isEmpty()) {
      unknown.add(status);
    }
    if (!importance.isEmpty() && known.isEmpty()) {
      unknown.add(importance);
    }
    return new PasteRow(
        shortened,
        description,
        time.when(),
        time.clauses(),
        time.said(),
        time.unread(),
        Names.shortened(joined(fields, cells, PasteField.LANE, ", "), Rules.MAX_TITLE_LENGTH),
        knownStatus.orElse(EventStatus.REPORTED),
        known.orElse(Importance.NORMAL),
        TagText.parse(joined(fields, cells, PasteField.TAGS, ","), knownTags),
        names(fields, cells, PasteField.PEOPLE),
        names(fields, cells, PasteField.ORGANISATIONS),
        names(fields, cells, PasteField.PLACES),
        String.join(", ", unknown));
  }

  private Time time(List<PasteField> fields, List<String> cells) {
    String phrase = joined(fields, cells, PasteField.TIME, " ");
    String start = joined(fields, cells, PasteField.START, " ");
    String end = joined(fields, cells, PasteField.END, " ");
    if (!phrase.isEmpty() || (start.isEmpty() && end.isEmpty())) {
      return read(phrase);
    }
    if (end.isEmpty() || start.equals(end)) {
      return read(start);
    }
    if (start.isEmpty()) {
      return read(texts.get("paste.until", end));
    }
    for (String between : new String[] {"/", " to ", " \u2013 "}) {
      boolean span =
          times.read(start + between + end) instanceof TimeReading.Stated stated
              && stated.when().kind() == When.Kind.SPAN;
      if (span) {
        return read(start + between + end);
      }
    }
    return read(start + " \u2013 " + end);
  }

  private Time read(String phrase) {
    TimeReading reading = times.read(phrase).settled();
    String said = phrase.isBlank() ? texts.get("time.none") : words.understood(reading);
    if (reading instanceof TimeReading.Stated stated) {
      return new Time(stated.when(), List.of(), said, false);
    }
    if (reading instanceof TimeReading.Relative relative) {
      return new Time(relative.stated(), relative.clauses(), said, false);
    }
    return new Time(When.undated(phrase, zone), List.of(), texts.get("paste.unread", said), true);
  }

  private <E extends Enum<E>> Optional<E> constant(String prefix, E[] values, String typed) {
    return Arrays.stream(values)
        .filter(
            value ->
                Names.same(value.name(), typed)
                    || Arrays.stream(synonyms.of(prefix, value).split(","))
                        .anyMatch(word -> Names.fold(word).equals(Names.fold(typed))))
        .findFirst();
  }

  private static List<String> names(
      List<PasteField> fields, List<String> cells, PasteField wanted) {
    return TagText.parse(joined(fields, cells, wanted, ";"), List.of()).stream()
        .map(name -> Names.shortened(name, Rules.MAX_TITLE_LENGTH))
        .toList();
  }

  private static String joined(
      List<PasteField> fields, List<String> cells, PasteField wanted, String between) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < Math.min(fields.size(), cells.size()); i++) {
      if (fields.get(i) == wanted && !cells.get(i).isBlank()) {
        found.add(cells.get(i).strip());
      }
    }
    return String.join(between, found);
  }

  private static String firstLine(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }
}
