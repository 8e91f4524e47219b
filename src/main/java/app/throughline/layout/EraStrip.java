package app.throughline.layout;

import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.time.TimePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The strip under the axis in which periods and markers have their names, laid out for a viewport.
 *
 * @param bands what is in view, in the order in which it is painted
 * @param lines the number of lines, 0 if the case has neither periods nor markers
 */
public record EraStrip(List<Band> bands, int lines) {
  /** The height of one line. */
  public static final double LINE_PX = 18;

  /** From a marker's line to its name: its flag stands between. */
  public static final double FLAG_PX = 12;

  /** The strip of a case that has neither. */
  public static final EraStrip NONE = new EraStrip(List.of(), 0);

  /** How far from the middle of a handle it is still hit. */
  private static final double HANDLE_REACH_PX = 5;

  /** A period narrower than this has its handles beside it, so that it can be moved, too. */
  private static final double NARROW_PX = 24;

  private static final double BESIDE_PX = 6;

  /** How far beside a band or its name a click still counts. */
  private static final double REACH_PX = 3;

  /**
   * One period or marker.
   *
   * @param era what it is
   * @param leftPx where it starts, from the left edge of the viewport; may lie far outside
   * @param rightPx where it ends; of a marker where it starts
   * @param line its line, 0 is the upper one
   * @param label its name, shortened to fit, or null if none fits
   */
  public record Band(Era era, double leftPx, double rightPx, int line, Mark.@Nullable Label label) {

    /** Where the handle of its start stands: on it, or beside a period too narrow for that. */
    public double startHandlePx() {
      return leftPx - (isNarrow() ? BESIDE_PX : 0);
    }

    /** Where the handle of its end stands. */
    public double endHandlePx() {
      return rightPx + (isNarrow() ? BESIDE_PX : 0);
    }

    private boolean isNarrow() {
      return rightPx - leftPx < NARROW_PX;
    }

    /** The end whose handle is at a point of the strip; null if none, as of a marker. */
    public @Nullable TimePart endAt(double xPx, double yPx) {
      double startPx = Math.abs(xPx - startHandlePx());
      double endPx = Math.abs(xPx - endHandlePx());
      boolean inLine = line == (int) Math.floor(yPx / LINE_PX);
      if (era.isMarker() || !inLine || Math.min(startPx, endPx) > HANDLE_REACH_PX) {
        return null;
      }
      return startPx < endPx ? TimePart.START : TimePart.END;
    }

    /** How far a point lies outside, a flag included; along its line, not across it. */
    private double distancePx(double xPx) {
      double endPx = era.isMarker() ? leftPx + FLAG_PX : rightPx;
      double bar = Math.max(leftPx - xPx, xPx - endPx);
      double name =
          label == null ? bar : Math.max(label.xPx() - xPx, xPx - label.xPx() - label.widthPx());
      return Math.max(0, Math.min(bar, name));
    }

    Band withLabel(Mark.@Nullable Label newLabel) {
      return new Band(era, leftPx, rightPx, line, newLabel);
    }
  }

  /** Copies the list. */
  public EraStrip {
    bands = List.copyOf(bands);
  }

  /** The height of all lines. */
  public double heightPx() {
    return lines * LINE_PX;
  }

  /** The period or marker of an id, or null if it is not in view. */
  public @Nullable Band of(EraId id) {
    return bands.stream().filter(band -> band.era().id().equals(id)).findFirst().orElse(null);
  }

  /** The period or marker, or its name, at a point of the strip; null if none. */
  public @Nullable Era at(double xPx, double yPx) {
    Era nearest = null;
    double least = REACH_PX;
    for (Band band : bands) {
      boolean inLine = band.line() == (int) Math.floor(yPx / LINE_PX);
      double distance = inLine ? band.distancePx(xPx) : Double.POSITIVE_INFINITY;
      if (distance <= least) {
        least = distance;
        nearest = band.era();
      }
    }
    return nearest;
  }
}
