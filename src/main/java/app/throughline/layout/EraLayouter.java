package app.throughline.layout;

import app.throughline.model.Era;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the periods and markers of one version of a case.
 *
 * <p>Markers share the first line; periods that overlap stand in lines below each other, in the
 * last one over each other. A period's line does not depend on the viewport, so that nothing jumps
 * while one zooms. Confined to its caller's thread.
 */
public final class EraLayouter {
  private static final int MOST_LINES = 3;
  private static final double INSET_PX = Metrics.LABEL_INSET_PX;
  private static final double GAP_PX = Metrics.LABEL_GAP_PX;

  private final LabelTexts texts;
  private final List<Era> markers = new ArrayList<>();
  private final List<List<Era>> periods = new ArrayList<>();

  /** Prepares to lay these out, in any order. */
  public EraLayouter(List<Era> eras, Locale locale, TextMeasure measure) {
    texts = new LabelTexts(measure, locale);
    List<Era> sorted = new ArrayList<>(eras);
    sorted.sort(
        Comparator.comparingLong(Era::startMillis)
            .thenComparing(Comparator.comparingLong(Era::endMillis).reversed())
            .thenComparing(era -> era.id().value()));
    sorted.stream().filter(Era::isMarker).forEach(markers::add);
    long[] ends = new long[MOST_LINES];
    Arrays.fill(ends, Long.MIN_VALUE);
    for (Era era : sorted) {
      if (!era.isMarker()) {
        stack(era, ends);
      }
    }
  }

  /** Puts a period into the first line that is free when it starts; else into the last one. */
  private void stack(Era period, long[] ends) {
    int line = 0;
    while (line < ends.length - 1 && ends[line] > period.startMillis()) {
      line++;
    }
    ends[line] = Math.max(ends[line], period.endMillis());
    if (line == periods.size()) {
      periods.add(new ArrayList<>());
    }
    periods.get(line).add(period);
  }

  private EraLayouter(EraLayouter other, Era changed) {
    texts = other.texts;
    markers.addAll(replaced(other.markers, changed));
    other.periods.forEach(line -> periods.add(replaced(line, changed)));
  }

  /** The same lines with a period or marker at another time: it stays in its line. */
  public EraLayouter with(Era changed) {
    return new EraLayouter(this, changed);
  }

  private static List<Era> replaced(List<Era> line, Era changed) {
    List<Era> after = new ArrayList<>();
    line.forEach(era -> after.add(era.id().equals(changed.id()) ? changed : era));
    after.sort(Comparator.comparingLong(Era::startMillis));
    return after;
  }

  /** The strip for a viewport. */
  public EraStrip layout(Viewport viewport) {
    List<EraStrip.Band> bands = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      List<EraStrip.Band> line = bands(periods.get(i), viewport, markerLines() + i);
      double takenPx = 0;
      for (int k = 0; k < line.size(); k++) {
        EraStrip.Band band = line.get(k);
        boolean last = k + 1 == line.size();
        double nextPx = last ? viewport.widthPx() + GAP_PX : line.get(k + 1).leftPx();
        Mark.Label label = periodLabel(band, takenPx, nextPx, viewport.widthPx());
        bands.add(band.withLabel(label));
        double labelEndPx = label == null ? 0 : label.xPx() + label.widthPx();
        takenPx = Math.max(takenPx, Math.max(band.rightPx(), labelEndPx));
      }
    }
    addMarkers(bands, bands(markers, viewport, 0), viewport.widthPx());
    return new EraStrip(bands, lines());
  }

  /** The number of lines of every strip, 0 if there are neither periods nor markers. */
  public int lines() {
    return markerLines() + periods.size();
  }

  private int markerLines() {
    return markers.isEmpty() ? 0 : 1;
  }

  private static List<EraStrip.Band> bands(List<Era> eras, Viewport viewport, int line) {
    List<EraStrip.Band> seen = new ArrayList<>();
    for (Era era : eras) {
      double left = viewport.xPx(era.startMillis());
      double right = viewport.xPx(era.endMillis());
      if (right >= 0 && left <= viewport.widthPx()) {
        seen.add(new EraStrip.Band(era, left, right, line, null));
      }
    }
    return seen;
  }

  /** In the visible part of the period if it fits there, else right of it, else left. */
  private Mark.@Nullable Label periodLabel(
      EraStrip.Band band, double takenPx, double nextPx, double widthPx) {
    double fromPx = Math.max(0, band.leftPx()) + INSET_PX;
    double toPx = Math.min(Math.min(band.rightPx(), nextPx), widthPx) - INSET_PX;
    double besidePx = Math.max(0, band.rightPx()) + GAP_PX;
    double besideRoomPx = Math.min(nextPx, widthPx) - GAP_PX - besidePx;
    double endPx = band.leftPx() - GAP_PX;
    double wholePx = texts.whole(band.era().name()).widthPx();
    double roomPx = toPx - fromPx;
    if (roomPx < wholePx && besideRoomPx < wholePx && endPx - takenPx - GAP_PX >= wholePx) {
      return atEnd(fitted(band.era(), takenPx + GAP_PX, endPx, false), endPx);
    }
    return roomPx >= wholePx || roomPx >= besideRoomPx
        ? fitted(band.era(), fromPx, toPx, true)
        : fitted(band.era(), besidePx, besidePx + besideRoomPx, false);
  }

  /** Right of their flags; where there is no room before the edge or the next one, left. */
  private void addMarkers(List<EraStrip.Band> bands, List<EraStrip.Band> seen, double widthPx) {
    double takenPx = 0;
    for (int i = 0; i < seen.size(); i++) {
      EraStrip.Band band = seen.get(i);
      double x = band.leftPx();
      boolean last = i + 1 == seen.size();
      double nextPx = last ? widthPx : Math.min(widthPx, seen.get(i + 1).leftPx());
      double rightRoomPx = nextPx - GAP_PX - (x + EraStrip.FLAG_PX);
      double leftRoomPx = x - GAP_PX - (takenPx + GAP_PX);
      double wholePx = texts.whole(band.era().name()).widthPx();
      boolean leftward = rightRoomPx < wholePx && leftRoomPx > rightRoomPx;
      Mark.Label label =
          leftward
              ? atEnd(fitted(band.era(), takenPx + GAP_PX, x - GAP_PX, false), x - GAP_PX)
              : fitted(band.era(), x + EraStrip.FLAG_PX, nextPx - GAP_PX, false);
      bands.add(band.withLabel(label));
      takenPx = label == null || leftward ? x + EraStrip.FLAG_PX : label.xPx() + label.widthPx();
    }
  }

  private Mark.@Nullable Label fitted(Era era, double fromPx, double toPx, boolean inside) {
    LabelTexts.Fitted text = texts.fit(era.name(), toPx - fromPx);
    return text == null ? null : new Mark.Label(text.text(), fromPx, text.widthPx(), inside);
  }

  private static Mark.@Nullable Label atEnd(Mark.@Nullable Label label, double endPx) {
    return label == null
        ? null
        : new Mark.Label(label.text(), endPx - label.widthPx(), label.widthPx(), false);
  }
}
