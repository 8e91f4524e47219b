package app.throughline.timeline;

import app.throughline.model.EventIndex;
import app.throughline.model.Texts;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what a drag would do: the new time, how far it is from the old one, the new row. */
final class EditWords {
  private static final long MINUTE_MILLIS = 60_000;

  private final Texts texts = new Texts("drag");
  private final EventIndex index;
  private final ZoneId zone;
  private final TimeWords words;

  EditWords(TimelineContent content, TimeStyle style) {
    this.index = content.index();
    this.zone = content.zone();
    this.words = new TimeWords(style, zone);
  }

  /** The lines of the read-out, the most important first. */
  List<String> lines(EditPlan plan) {
    List<String> lines = new ArrayList<>();
    if (plan.place() != null) {
      return placed(plan, plan.given());
    }
    TimeLimits limits = plan.newLimits();
    if (limits != null) {
      lines.add(time(plan, limits));
    }
    long without = plan.movers().stream().filter(mover -> mover.limits() == null).count();
    if (without < plan.movers().size()) {
      lines.add(distance(plan));
    }
    if (without > 0 && plan.part() == TimePart.ALL && plan.target() == null) {
      boolean one = plan.movers().size() == 1;
      lines.add(one ? texts.get("noTime.one") : texts.get("noTime.some", without));
    }
    if (plan.target() != null) {
      lines.add(texts.get("into", plan.target().name()));
    } else if (plan.refused()) {
      lines.add(texts.get("refused"));
    }
    return lines;
  }

  private List<String> placed(EditPlan plan, @Nullable When when) {
    if (when == null) {
      return List.of(texts.get("nowhere"));
    }
    List<String> lines = new ArrayList<>();
    lines.add(words.sentence(when));
    if (plan.movers().size() > 1) {
      lines.add(texts.get("placed.some", plan.movers().size()));
    }
    if (plan.target() != null) {
      lines.add(texts.get("into", plan.target().name()));
    }
    return lines;
  }

  /** The new time alone, in one line. */
  String told(EditPlan plan) {
    return String.join(", ", lines(plan));
  }

  private String time(EditPlan plan, TimeLimits limits) {
    TimePart part = plan.part();
    if (part == TimePart.ALL) {
      return words.sentence(when(plan, limits));
    }
    TimeBounds end = limits.end() == null ? limits.start() : limits.end();
    String told =
        switch (part) {
          case START -> range(limits.start());
          case END -> range(end);
          default -> instant(limits.at(part).orElse(0));
        };
    String key = limits.end() == null ? "moment." : "part.";
    return texts.get(key + part.name(), told);
  }

  private When when(EditPlan plan, TimeLimits limits) {
    int position = index.position(plan.first().event());
    boolean soft = index.is(position, EventIndex.SOFT);
    boolean approximate = index.is(position, EventIndex.APPROXIMATE);
    boolean uncertain = index.is(position, EventIndex.UNCERTAIN);
    When stated =
        new When(
            limits.start(),
            limits.end(),
            limits.best(),
            approximate,
            uncertain,
            !soft,
            Precision.COARSE,
            zone,
            false,
            "");
    return stated.movedTo(limits);
  }

  private String range(TimeBounds bounds) {
    boolean instant = bounds.isFinite() && bounds.latest() - bounds.earliest() <= MINUTE_MILLIS;
    return instant ? instant(bounds.earliest()) : words.range(bounds.earliest(), bounds.latest());
  }

  private String instant(long millis) {
    Precision precision =
        millis % MINUTE_MILLIS == 0
            ? Precision.MINUTE
            : millis % 1_000 == 0 ? Precision.SECOND : Precision.MILLISECOND;
    return words.instant(millis, precision);
  }

  private String distance(EditPlan plan) {
    long by = plan.byMillis();
    String sign = by < 0 ? "\u2212" : "+";
    String told = by == 0 ? texts.get("unchanged") : sign + words.duration(by);
    if (plan.movers().size() > 1) {
      told = texts.get("several", plan.movers().size(), told);
    }
    return plan.isHeld() ? texts.get("held", told) : told;
  }
}
