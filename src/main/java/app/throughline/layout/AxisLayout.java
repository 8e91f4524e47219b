package app.throughline.layout;

import app.throughline.time.TimeStyle;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The two tiers of the time axis, from milliseconds to a hundred million years: whole calendar
 * units in a zone, in the proleptic Gregorian calendar.
 *
 * <p>The lower tier is the finest whose shortest names fit their cells; its names are as long as
 * fits a usual cell, so that one tier speaks one way. The upper tier gives the context: the day
 * above clock times, the month above days, the year above months, ten or more years above years;
 * each of its names is as long as fits the visible part of its cell. A cell without room for any
 * name has an empty label. Confined to its caller's thread.
 */
final class AxisLayout {
  private static final double MIN_CELL_PX = 48;

  /** Beside a name in a cell of the lower tier, at least. */
  private static final double MIN_SPARE_PX = 30;

  /** What a dragged limit catches on is no closer together. */
  private static final double MIN_SNAP_PX = 10;

  private static final int KEPT_WIDTHS = 4096;
  private static final int LARGEST_YEARS = 100_000_000;

  /** The two tiers of a frame, of the units that are at least partly in view, in order. */
  record Tiers(List<AxisTick> upper, List<AxisTick> lower) {}

  private record Level(
      AxisStep lower,
      List<AxisNames.Name> lowerNames,
      AxisStep upper,
      List<AxisNames.Name> upperNames) {}

  private final TextMeasure measure;
  private final List<Level> levels = new ArrayList<>();
  private final Map<String, Double> upperWidths = new HashMap<>();
  private final Map<String, Double> lowerWidths = new HashMap<>();
  private final Map<AxisNames.Name, Double> usualWidths = new HashMap<>();

  AxisLayout(ZoneId zone, TimeStyle style, TextMeasure measure) {
    this.measure = measure;
    AxisNames names = new AxisNames(zone, style);
    addClockLevels(zone, names);
    AxisStep week = DateStep.week(zone, style.firstDay());
    AxisStep month = new DateStep(zone, DateStep.Unit.MONTH, 1);
    AxisStep year = new DateStep(zone, DateStep.Unit.YEAR, 1);
    add(new DateStep(zone, DateStep.Unit.DAY, 1), names.dayOfMonth(), month, names.fullMonth());
    add(week, names.weekOfMonth(), month, names.fullMonth());
    add(month, names.month(), year, names.year());
    add(new DateStep(zone, DateStep.Unit.MONTH, 3), names.quarter(), year, names.year());
    addYearLevels(zone, names);
  }

  private void addClockLevels(ZoneId zone, AxisNames names) {
    ZoneRules rules = zone.getRules();
    AxisStep day = new DateStep(zone, DateStep.Unit.DAY, 1);
    for (int millis : new int[] {10, 20, 50, 100, 200, 500}) {
      addClock(rules, millis, names, day);
    }
    for (int seconds : new int[] {1, 2, 5, 10, 15, 30}) {
      addClock(rules, seconds * 1000, names, day);
    }
    for (int minutes : new int[] {1, 2, 5, 10, 15, 30, 60, 120, 180, 360}) {
      addClock(rules, minutes * 60_000, names, day);
    }
  }

  private void addClock(ZoneRules rules, int millis, AxisNames names, AxisStep day) {
    add(new ClockStep(rules, millis), names.clock(millis), day, names.fullDay());
  }

  private void addYearLevels(ZoneId zone, AxisNames names) {
    for (int years = 1; years <= LARGEST_YEARS / 10; years *= 10) {
      AxisStep ten = new DateStep(zone, DateStep.Unit.YEAR, years * 10);
      AxisStep hundred =
          new DateStep(zone, DateStep.Unit.YEAR, Math.min(LARGEST_YEARS, years * 100));
      add(new DateStep(zone, DateStep.Unit.YEAR, years), names.year(), ten, names.years());
      add(new DateStep(zone, DateStep.Unit.YEAR, years * 2), names.year(), ten, names.years());
      add(new DateStep(zone, DateStep.Unit.YEAR, years * 5), names.year(), hundred, names.years());
    }
  }

  private void add(
      AxisStep lower,
      List<AxisNames.Name> lowerNames,
      AxisStep upper,
      List<AxisNames.Name> upperNames) {
    levels.add(new Level(lower, lowerNames, upper, upperNames));
  }

  /** The tiers of a viewport. */
  Tiers of(Viewport viewport) {
    Level level = level(viewport);
    List<AxisTick> upper = new ArrayList<>();
    Set<Long> upperStarts = new HashSet<>();
    for (long[] cell : cells(level.upper(), viewport)) {
      double xPx = viewport.xPx(cell[0]);
      double endXPx = viewport.xPx(cell[1]);
      double roomPx =
          Math.min(viewport.widthPx(), endXPx) - Math.max(0, xPx) - 2 * Metrics.AXIS_LABEL_INSET_PX;
      String label = longest(level.upperNames(), cell, roomPx, TextStyle.HEADING);
      upper.add(new AxisTick(cell[0], xPx, endXPx, label, true));
      upperStarts.add(cell[0]);
    }
    List<AxisTick> lower = new ArrayList<>();
    List<AxisNames.Name> names = namesFor(level, viewport);
    for (long[] cell : cells(level.lower(), viewport)) {
      double xPx = viewport.xPx(cell[0]);
      double endXPx = viewport.xPx(cell[1]);
      String label =
          longest(names, cell, endXPx - xPx - Metrics.AXIS_LABEL_INSET_PX, TextStyle.SMALL);
      lower.add(new AxisTick(cell[0], xPx, endXPx, label, upperStarts.contains(cell[0])));
    }
    return new Tiers(upper, lower);
  }

  /**
   * What dragged limits catch on: the units of the lower tier, or the finest part of them of the
   * same kind - hours have minutes, and years have no days - that can still be aimed at.
   */
  SnapGrid snap(Viewport viewport) {
    AxisStep shown = level(viewport).lower();
    for (Level level : levels) {
      AxisStep finer = level.lower();
      if (finer.usualMillis() / viewport.millisPerPx() >= MIN_SNAP_PX && finer.divides(shown)) {
        return new SnapGrid(finer);
      }
    }
    return new SnapGrid(shown);
  }

  private Level level(Viewport viewport) {
    for (Level level : levels) {
      AxisNames.Name shortest = level.lowerNames().get(level.lowerNames().size() - 1);
      double cellPx = level.lower().usualMillis() / viewport.millisPerPx();
      if (cellPx >= MIN_CELL_PX
          && cellPx >= usualWidthPx(shortest, level.lower(), viewport) + MIN_SPARE_PX) {
        return level;
      }
    }
    return levels.get(levels.size() - 1);
  }

  private List<AxisNames.Name> namesFor(Level level, Viewport viewport) {
    List<AxisNames.Name> names = level.lowerNames();
    double cellPx = level.lower().usualMillis() / viewport.millisPerPx();
    for (int i = 0; i < names.size(); i++) {
      if (cellPx
          >= usualWidthPx(names.get(i), level.lower(), viewport)
              + 2 * Metrics.AXIS_LABEL_INSET_PX) {
        return names.subList(i, names.size());
      }
    }
    return names.subList(names.size() - 1, names.size());
  }

  private String longest(List<AxisNames.Name> names, long[] cell, double roomPx, TextStyle style) {
    for (AxisNames.Name name : names) {
      String text = name.of(cell[0], cell[1]);
      if (widthPx(text, style) <= roomPx) {
        return text;
      }
    }
    return "";
  }

  /** The widest name of its kind; of years, the widest of those at the viewport's edges. */
  private double usualWidthPx(AxisNames.Name name, AxisStep step, Viewport viewport) {
    if (step.usualMillis() > 360 * 86_400_000.0) {
      return Math.max(
          widthPx(name, step, (long) viewport.startMillis()),
          widthPx(name, step, (long) viewport.endMillis()));
    }
    return usualWidths.computeIfAbsent(
        name,
        n -> {
          double widest = 0;
          for (int i = 0; i < 84; i++) { // every day of the week in every month, with two digits
            LocalDate day = LocalDate.of(2016, 1 + i % 12, 21 + i / 12);
            long millis = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            widest = Math.max(widest, widthPx(n.of(millis, millis + 1), TextStyle.SMALL));
          }
          return widest;
        });
  }

  private double widthPx(AxisNames.Name name, AxisStep step, long millis) {
    long start = step.floor(millis);
    return widthPx(name.of(start, step.next(start)), TextStyle.SMALL);
  }

  private double widthPx(String text, TextStyle style) {
    Map<String, Double> widths = style == TextStyle.SMALL ? lowerWidths : upperWidths;
    if (widths.size() > KEPT_WIDTHS) {
      widths.clear();
    }
    return widths.computeIfAbsent(text, t -> measure.widthPx(t, style));
  }

  private static List<long[]> cells(AxisStep step, Viewport viewport) {
    List<long[]> cells = new ArrayList<>();
    long start = step.floor((long) Math.floor(viewport.startMillis()));
    while (start < viewport.endMillis()) {
      long end = step.next(start);
      cells.add(new long[] {start, end});
      start = end;
    }
    return cells;
  }
}
