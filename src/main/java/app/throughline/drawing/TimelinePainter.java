package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Titles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Paints the timeline, from the ground up: rows, grid, periods, marks, labels, matches of a search,
 * highlights, headers, axis, names of periods, undated strip. The same for the window and for
 * pictures. Make one for a theme and keep it: it remembers the tones of colours. Any thread.
 */
public final class TimelinePainter {
  private final Palette palette;
  private final Tones tones;
  private final TextMeasure measure;
  private final Titles titles;
  private final String zoneName;

  /**
   * A painter in a theme.
   *
   * @param palette the theme's colours
   * @param measure measures texts as the pen writes them
   * @param titles of the undated events; marks have their labels
   * @param zoneName the time zone of the axis, written beside it
   */
  public TimelinePainter(Palette palette, TextMeasure measure, Titles titles, String zoneName) {
    this.palette = palette;
    this.tones = new Tones(palette);
    this.measure = measure;
    this.titles = titles;
    this.zoneName = zoneName;
  }

  /** Paints all of a frame; what stood there before does not show. */
  public void paint(Pen pen, TimelineLayout layout, Frame frame, Highlights highlights) {
    boolean withUndated = !layout.undated().isEmpty();
    TextFit fit = new TextFit(measure);
    AxisLayer axis = new AxisLayer(pen, palette, fit);
    LaneLayer lanes = new LaneLayer(pen, tones, fit);
    EraLayer eras = new EraLayer(pen, tones, fit);
    pen.save();
    pen.clip(new Box(0, 0, frame.widthPx(), frame.heightPx()));
    pen.fill(new Box(0, 0, frame.widthPx(), frame.heightPx()), palette.background());
    double originY = frame.headPx() - Math.rint(frame.scrollYPx());
    Box area = frame.marks(withUndated);
    Box visible = new Box(0, area.yPx() - originY, area.widthPx(), area.heightPx());
    pen.save();
    pen.clip(area);
    pen.translate(area.xPx(), originY);
    lanes.grounds(layout.lanes(), visible);
    draft(pen, visible).target(highlights.draft());
    axis.grid(layout, visible.yPx(), visible.bottomPx());
    lanes.separators(layout.lanes(), visible);
    eras.grounds(layout.eras(), visible);
    densities(pen, layout, visible, highlights.matches());
    marks(pen, layout, visible, highlights);
    pen.restore();
    if (frame.headerWidthPx() > 0) {
      Box column = new Box(0, area.yPx(), frame.headerWidthPx(), area.heightPx());
      pen.save();
      pen.clip(column);
      pen.translate(0, originY);
      lanes.headers(layout.lanes(), new Box(0, visible.yPx(), column.widthPx(), column.heightPx()));
      pen.restore();
    }
    axis.axis(layout, frame, zoneName);
    eras.strip(layout.eras(), frame);
    if (withUndated) {
      UndatedStrip.of(layout.undated(), titles, measure, frame)
          .paint(pen, palette, frame, highlights);
    }
    pen.restore();
  }

  private void densities(Pen pen, TimelineLayout layout, Box visible, Matches found) {
    MatchLayer matches = new MatchLayer(pen, palette, measure, visible.widthPx());
    layout.lanes().forEach(row -> matches.grounds(row, found.in(row)));
    new LaneLayer(pen, tones, new TextFit(measure)).densities(layout.lanes(), visible);
    layout.lanes().forEach(row -> matches.frames(row, found.in(row)));
  }

  private void marks(Pen pen, TimelineLayout layout, Box visible, Highlights highlights) {
    MarkLayer marks = new MarkLayer(pen, tones, visible.widthPx());
    LabelLayer labels = new LabelLayer(pen, tones, visible.widthPx());
    HighlightLayer outlines = new HighlightLayer(pen, palette, visible.widthPx());
    List<Mark> seen = new ArrayList<>();
    for (Mark mark : layout.marks()) {
      if (mark.yPx() < visible.bottomPx() && mark.yPx() + mark.heightPx() > visible.yPx()) {
        seen.add(mark);
      }
    }
    MatchLayer matches = new MatchLayer(pen, palette, measure, visible.widthPx());
    Map<Mark, Integer> found = new LinkedHashMap<>();
    for (Mark mark : seen) {
      int count = highlights.matches().in(mark);
      if (count > 0) {
        found.put(mark, count);
      }
    }
    found.keySet().forEach(matches::ground);
    MarkLayer left = new MarkLayer(pen, tones.faded(), visible.widthPx());
    for (Mark mark : seen) {
      (highlights.draft().moves(mark) ? left : marks).paint(mark);
    }
    // The label of what is being moved goes with it.
    seen.stream().filter(mark -> !highlights.draft().moves(mark)).forEach(labels::paint);
    found.forEach(matches::frame);
    seen.forEach(mark -> outlines.paint(mark, highlights));
    draft(pen, visible).paint(highlights.draft());
  }

  private DraftLayer draft(Pen pen, Box visible) {
    return new DraftLayer(pen, tones, visible.widthPx());
  }
}
