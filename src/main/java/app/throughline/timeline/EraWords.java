package app.throughline.timeline;

import app.throughline.model.Era;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimePart;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import java.time.ZoneId;
import java.util.List;

/** Tells the time of periods and markers, and what a drag would do to it. */
final class EraWords {
  private static final long MINUTE_MILLIS = 60_000;

  private final Texts texts = new Texts("drag");
  private final TimeWords words;

  EraWords(ZoneId zone, TimeStyle style) {
    this.words = new TimeWords(style, zone);
  }

  /** The time of a period or marker. */
  String time(Era era) {
    return era.isMarker()
        ? instant(era.startMillis())
        : words.range(era.startMillis(), era.endMillis());
  }

  /** What is moved and where it would be, and how far that is. */
  List<String> lines(Era before, Era now, TimePart part) {
    long by =
        part == TimePart.END
            ? now.endMillis() - before.endMillis()
            : now.startMillis() - before.startMillis();
    String sign = by < 0 ? "\u2212" : "+";
    String distance = by == 0 ? texts.get("unchanged") : sign + words.duration(by);
    return switch (part) {
      case START -> List.of(told(part, now.startMillis()), distance, length(now));
      case END -> List.of(told(part, now.endMillis()), distance, length(now));
      default -> List.of(time(now), distance);
    };
  }

  private String told(TimePart part, long millis) {
    return texts.get("part." + part, instant(millis));
  }

  private String length(Era era) {
    return texts.get("length", words.duration(era.endMillis() - era.startMillis()));
  }

  private String instant(long millis) {
    return words.instant(millis, millis % MINUTE_MILLIS == 0 ? Precision.MINUTE : Precision.SECOND);
  }
}
