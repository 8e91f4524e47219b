package app.throughline.timeline;

import app.throughline.drawing.Frame;
import app.throughline.drawing.GapLayer;
import app.throughline.drawing.Highlights;
import app.throughline.drawing.Matches;
import app.throughline.drawing.Palette;
import app.throughline.drawing.Pen;
import app.throughline.drawing.StatedLayer;
import app.throughline.drawing.TimelinePainter;
import app.throughline.drawing.UndatedStrip;
import app.throughline.layout.EraLayouter;
import app.throughline.layout.EraStrip;
import app.throughline.layout.GapBracket;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.SnapGrid;
import app.throughline.layout.SpanWords;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.TimelineLayouter;
import app.throughline.layout.Viewport;
import app.throughline.model.Era;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimePhrase;
import app.throughline.time.TimeStyle;
import app.throughline.time.TimeWords;
import app.throughline.time.When;
import app.throughline.timeline.Hit.Area;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where everything of the current content lies, for the current viewport. */
final class LiveLayout {
  private final TextMeasure measure;
  private TimelineContent content = TimelineContent.EMPTY;
  private boolean snapping = true;
  private TimeStyle style = TimeStyle.of(Locale.getDefault());
  private TimelineLayouter layouter;
  private EraLayouter eras;
  private @Nullable Era moved;
  private EventOrder order;
  private EventIndex matchIndex = EventIndex.EMPTY;
  private EventSet found = EventSet.EMPTY;
  private TimelineLayout current;

  LiveLayout(TextMeasure measure) {
    this.measure = measure;
    this.layouter = layouterOf(content);
    this.eras = erasOf(content);
    this.order = new EventOrder(content.index(), content.groups());
    this.current = layouter.layout(new Viewport(0, 1000, 1), content.titles(), Set.of());
  }

  void show(TimelineContent newContent) {
    content = newContent;
    layouter = layouterOf(content);
    eras = erasOf(content);
    order = new EventOrder(content.index(), content.groups());
  }

  void prefer(TimeStyle newStyle, boolean isSnapping) {
    style = newStyle;
    snapping = isSnapping;
    layouter = layouterOf(content);
    eras = erasOf(content);
  }

  /** How wide texts are where they are painted. */
  TextMeasure measure() {
    return measure;
  }

  TimelineContent content() {
    return content;
  }

  EventOrder order() {
    return order;
  }

  /** The layout that was made last. */
  TimelineLayout current() {
    return current;
  }

  /** Lays the content out for a viewport; events that stay out of clusters are pinned. */
  TimelineLayout update(Viewport viewport, Set<EventId> pinned) {
    current =
        layouter
            .layout(viewport, content.titles(), pinned)
            .withEras((moved == null ? eras : eras.with(moved)).layout(viewport));
    return current;
  }

  /** Shows a period or marker at another time than the content has it; null for none. */
  void showMoved(@Nullable Era era) {
    moved = era;
  }

  /** The height of the strip of periods and markers. */
  double erasPx() {
    return eras.lines() * EraStrip.LINE_PX;
  }

  /** Paints the layout that was made last. */
  void paint(Pen pen, Palette palette, Frame frame, Highlights highlights) {
    new TimelinePainter(palette, measure, content.titles(), words().axisZone())
        .paint(pen, current, frame, highlights);
    stated(pen, palette, frame, highlights);
    if (highlights.selected().size() == 2) {
      gap(pen, palette, frame, highlights.selected());
    }
  }

  /** Where the events that one looks at are stated to lie, if others place them more narrowly. */
  private void stated(Pen pen, Palette palette, Frame frame, Highlights highlights) {
    Set<EventId> looked = new LinkedHashSet<>();
    if (highlights.selected().size() == 1) {
      looked.addAll(highlights.selected());
    }
    if (highlights.hovered() != null) {
      looked.add(highlights.hovered());
    }
    StatedLayer layer = new StatedLayer(pen, palette, current.viewport());
    for (EventId event : looked) {
      Mark mark = current.markOf(event);
      if (mark != null && mark.is(EventIndex.DERIVED)) {
        Placement stated = content.stated().apply(event);
        if (stated != null) {
          layer.paint(mark, stated, frame, hasUndated());
        }
      }
    }
  }

  private void gap(Pen pen, Palette palette, Frame frame, Set<EventId> pair) {
    String text = new SpanWords(content.index(), words()).between(pair);
    GapBracket bracket =
        GapBracket.of(
            current,
            new GapBracket.Selected(content.index(), pair),
            text,
            frame.scrollYPx(),
            measure);
    if (bracket != null) {
      new GapLayer(pen, palette).paint(bracket, frame, hasUndated());
    }
  }

  /** Tells the time that a rubber band spans; null for none. */
  void measured(Pen pen, Palette palette, Frame frame, DragGesture.@Nullable Band band) {
    if (band != null) {
      Viewport viewport = current.viewport();
      double millis = (band.rightPx() - band.leftPx()) * viewport.millisPerPx();
      String text = words().duration((long) millis);
      GapBracket bracket =
          GapBracket.exact(band.leftPx(), band.rightPx(), text, viewport.widthPx(), measure);
      new GapLayer(pen, palette).paint(bracket, frame, hasUndated());
    }
  }

  private TimeWords words() {
    return new TimeWords(style, content.zone());
  }

  /** Takes the events that a search found, as positions in an index. */
  void mark(EventIndex index, EventSet events) {
    matchIndex = index;
    found = events;
  }

  /**
   * The events that a search found, as they lie in the layout that was made last; none while the
   * search is of other events than are shown.
   */
  Matches matches(Set<EventId> pinned) {
    return matchIndex == content.index()
        ? new Matches(
            matchIndex,
            found,
            cluster -> layouter.count(current, cluster, pinned, found),
            row -> layouter.bins(current.viewport(), row, found))
        : Matches.NONE;
  }

  /** How many of the events of a part of a collapsed row a search found. */
  int found(Hit hit) {
    LaneBand lane = hit.lane();
    return lane == null
        ? 0
        : matches(Set.of()).in(lane).stream()
            .filter(bin -> hit.xPx() >= bin.leftPx() && hit.xPx() < bin.leftPx() + bin.widthPx())
            .mapToInt(LaneBand.Bin::count)
            .sum();
  }

  /** How the axis and the read-out tell times. */
  TimeStyle style() {
    return style;
  }

  /** Whether what is dragged moves freely, with Alt held or not. */
  boolean isFree(boolean alt) {
    return alt == snapping;
  }

  /** What dragged limits catch on. */
  SnapGrid snap(Viewport viewport, boolean free) {
    return layouter.snap(viewport, free);
  }

  /** What somebody means who points at an instant, no finer; null if that cannot be told. */
  @Nullable When meant(Viewport viewport, double millis, boolean free) {
    SnapGrid grid = snap(viewport, free);
    long meant = style.zone().inCase(grid.meant(millis), grid.precision(), content.zone());
    return new TimePhrase(style.locale(), content.zone()).at(meant, grid.precision());
  }

  /** An undated event as it would be drawn at a time. */
  Mark moment(EventId event, TimeBounds bounds, double yPx) {
    return layouter.moment(current, event, bounds, content.titles(), yPx);
  }

  boolean hasUndated() {
    return !current.undated().isEmpty();
  }

  /** What lies at a point of the frame that was laid out last. */
  Hit hit(double x, double y, Frame frame) {
    double layoutX = frame.layoutX(x);
    double millis = current.viewport().millisAt(layoutX);
    if (y < Frame.AXIS_PX) {
      return new Hit(Area.AXIS, layoutX, millis, null, null, null);
    }
    if (frame.eras().contains(x, y)) {
      Era era = layoutX < 0 ? null : current.eras().at(layoutX, y - frame.eras().yPx());
      return new Hit(Area.ERAS, layoutX, millis, null, null, null, era);
    }
    if (hasUndated() && frame.undated().contains(x, y)) {
      EventId chip = UndatedStrip.of(current.undated(), content.titles(), measure, frame).at(x, y);
      return new Hit(Area.UNDATED, layoutX, millis, null, null, chip);
    }
    double layoutY = frame.layoutY(y);
    LaneBand lane = current.laneAt(layoutY);
    if (layoutX < 0) {
      return new Hit(Area.HEADER, layoutX, millis, lane, null, null);
    }
    Mark mark = current.markAt(layoutX, layoutY);
    EventId event = mark != null && mark.count() == 1 ? mark.event() : null;
    return new Hit(Area.LANES, layoutX, millis, lane, mark, event);
  }

  private TimelineLayouter layouterOf(TimelineContent shown) {
    ZoneId axis = style.zone().axis(shown.zone());
    return new TimelineLayouter(shown.index(), shown.groups(), axis, style, measure);
  }

  private EraLayouter erasOf(TimelineContent shown) {
    return new EraLayouter(shown.eras(), style.locale(), measure);
  }
}
