package app.throughline.ui.export;

import app.throughline.layout.FirstView;
import app.throughline.layout.Range;
import app.throughline.model.CaseInfo;
import app.throughline.model.Texts;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of time that was chosen, and what was understood of it.
 *
 * @param range what the picture shows, or null if that cannot be told
 * @param from what was understood of the words for the start; empty if they do not count
 * @param to what was understood of the words for the end; empty if they do not count
 * @param problem why there is no range, in a sentence; empty if there is one
 */
record ChosenRange(@Nullable Range range, String from, String to, String problem) {

  static ChosenRange of(ExportChoices choices, ExportContext context, Texts texts) {
    return switch (choices.stretch()) {
      case VISIBLE -> new ChosenRange(context.visible(), "", "", "");
      case WHOLE ->
          new ChosenRange(FirstView.all(context.session().snapshot().index()), "", "", "");
      case FROM_TO -> typed(choices, context, texts);
    };
  }

  private static ChosenRange typed(ExportChoices choices, ExportContext context, Texts texts) {
    CaseInfo info = context.session().snapshot().info();
    TimeReader reader =
        new TimeReader(
            new TimeContext(context.zone(), info.referenceDate(), context.style().locale()));
    TimeWords words = new TimeWords(context.style(), context.zone());
    Side from = Side.read(choices.from(), reader, words, texts);
    Side to = Side.read(choices.to(), reader, words, texts);
    When start = from.when();
    When end = to.when();
    if (start == null || end == null) {
      boolean empty = choices.from().isBlank() || choices.to().isBlank();
      String problem = texts.get(empty ? "problem.rangeMissing" : "problem.rangeUnread");
      return new ChosenRange(null, from.told(), to.told(), problem);
    }
    long startMillis = start.earliest();
    long endMillis = end.untilMillis();
    if (startMillis == TimeBounds.PAST || endMillis == TimeBounds.FUTURE) {
      return new ChosenRange(null, from.told(), to.told(), texts.get("problem.rangeOpen"));
    }
    return startMillis < endMillis
        ? new ChosenRange(new Range(startMillis, endMillis), from.told(), to.told(), "")
        : new ChosenRange(null, from.told(), to.told(), texts.get("problem.rangeReversed"));
  }

  /** One of the two fields. */
  private record Side(@Nullable When when, String told) {
    static Side read(String typed, TimeReader reader, TimeWords words, Texts texts) {
      if (typed.isBlank()) {
        return new Side(null, "");
      }
      TimeReading reading = reader.read(typed).settled();
      if (reading instanceof TimeReading.Relative) {
        return new Side(null, texts.get("range.relative"));
      }
      String told = words.understood(reading);
      boolean dated =
          reading instanceof TimeReading.Stated stated && stated.when().kind() != When.Kind.UNDATED;
      return new Side(dated ? ((TimeReading.Stated) reading).when() : null, told);
    }
  }
}
