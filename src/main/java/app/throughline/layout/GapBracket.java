package app.throughline.layout;

import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.time.Gap;
import app.throughline.time.Stretch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bracket that shows what lies between two events, laid out for a frame: from where the first
 * is over to where the second starts; of events that overlap, the time that they share.
 *
 * @param leftPx the farthest left that it may reach; may be infinite
 * @param coreLeftPx from here to {@code coreRightPx} it is certain; not left of that if nothing is
 * @param coreRightPx the right end of what is certain
 * @param rightPx the farthest right that it may reach; may be infinite
 * @param label what it says, or null if it is out of view
 * @param leaders where thin lines lead from it down to the marks
 */
public record GapBracket(
    double leftPx,
    double coreLeftPx,
    double coreRightPx,
    double rightPx,
    Mark.@Nullable Label label,
    List<Leader> leaders) {

  /** The height of the stretch below the axis, or the eras, that it is drawn in. */
  public static final double HEIGHT_PX = 20;

  /** Around the label, inside its outline. */
  public static final double LABEL_PADDING_PX = 8;

  private static final double EDGE_PX = 4;
  private static final double STEP_PX = 8;

  /**
   * A line from the bracket down to a mark.
   *
   * @param xPx where
   * @param markYPx the middle of the mark, from the top of the lanes
   */
  public record Leader(double xPx, double markYPx) {}

  /**
   * Events to measure between.
   *
   * @param index knows where they lie
   * @param events the events; two of them are measured between
   */
  public record Selected(EventIndex index, Collection<EventId> events) {}

  /** Copies the list. */
  public GapBracket {
    leaders = List.copyOf(leaders);
  }

  /** Whether some of it is certain. */
  public boolean hasCore() {
    return coreLeftPx < coreRightPx;
  }

  /** The bracket over a stretch between two places, both known. */
  public static GapBracket exact(
      double leftPx, double rightPx, String text, double widthPx, TextMeasure measure) {
    double[] limits = {leftPx, leftPx, rightPx, rightPx};
    return new GapBracket(
        leftPx, leftPx, rightPx, rightPx, label(text, limits, widthPx, measure), List.of());
  }

  /**
   * The bracket between two events.
   *
   * @param selected the events
   * @param scrollYPx how much of the lanes is scrolled out above the bracket
   * @param text what to write on it
   * @return null if nothing of it is in view, or one of the events is undated
   */
  public static @Nullable GapBracket of(
      TimelineLayout layout,
      Selected selected,
      String text,
      double scrollYPx,
      TextMeasure measure) {
    EventIndex index = selected.index();
    List<Integer> dated =
        selected.events().stream()
            .map(index::position)
            .filter(position -> position >= 0 && position < index.datedCount())
            .sorted(Comparator.comparingLong(index::startEarliest))
            .toList();
    if (dated.size() != 2) {
      return null;
    }
    Stretch first = SpanWords.stretch(index, dated.get(0));
    Stretch second = SpanWords.stretch(index, dated.get(1));
    Viewport viewport = layout.viewport();
    double[] limits = limits(first, second, viewport);
    double width = viewport.widthPx();
    if (limits[3] <= 0 || limits[0] >= width) {
      return null;
    }
    List<Leader> leaders = new ArrayList<>();
    boolean core = limits[1] < limits[2];
    addLeader(leaders, layout, index.id(dated.get(0)), core ? limits[1] : limits[0]);
    addLeader(leaders, layout, index.id(dated.get(1)), core ? limits[2] : limits[3]);
    Mark.Label label = label(text, limits, width, measure);
    return new GapBracket(
        limits[0],
        limits[1],
        limits[2],
        limits[3],
        label == null ? null : clear(label, limits, layout, scrollYPx),
        leaders);
  }

  private static double[] limits(Stretch first, Stretch second, Viewport viewport) {
    Gap.Kind kind = Gap.between(first, second).kind();
    if (kind == Gap.Kind.OVERLAP || kind == Gap.Kind.WITHIN) {
      return new double[] {
        viewport.xPx(Math.max(first.firstStart(), second.firstStart())),
        viewport.xPx(Math.max(first.lastStart(), second.lastStart())),
        viewport.xPx(Math.min(first.firstEnd(), second.firstEnd())),
        viewport.xPx(Math.min(first.lastEnd(), second.lastEnd()))
      };
    }
    return new double[] {
      viewport.xPx(Math.min(first.firstEnd(), second.firstStart())),
      viewport.xPx(first.lastEnd()),
      viewport.xPx(second.firstStart()),
      viewport.xPx(Math.max(second.lastStart(), first.lastEnd()))
    };
  }

  private static void addLeader(
      List<Leader> leaders, TimelineLayout layout, EventId event, double xPx) {
    Mark mark = layout.markOf(event);
    if (mark != null && xPx >= 0 && xPx <= layout.viewport().widthPx()) {
      leaders.add(new Leader(xPx, mark.yPx() + mark.heightPx() / 2));
    }
  }

  /** The label moved along the bracket, no farther than needed to cover no other label. */
  private static Mark.Label clear(
      Mark.Label label, double[] limits, TimelineLayout layout, double scrollYPx) {
    double outer = LABEL_PADDING_PX + EDGE_PX;
    double from = Math.max(0, limits[0]) + outer;
    double to = Math.min(layout.viewport().widthPx(), limits[3]) - outer - label.widthPx();
    for (double off = 0; off < layout.viewport().widthPx(); off += STEP_PX) {
      for (double x : new double[] {label.xPx() - off, label.xPx() + off}) {
        boolean onBracket = off == 0 || (x >= from && x <= to);
        if (onBracket && isClear(x - outer, x + label.widthPx() + outer, layout, scrollYPx)) {
          return new Mark.Label(label.text(), x, label.widthPx(), false);
        }
      }
    }
    return label;
  }

  private static boolean isClear(
      double leftPx, double rightPx, TimelineLayout layout, double scrollYPx) {
    for (Mark mark : layout.marks()) {
      Mark.Label other = mark.label();
      double top = mark.yPx() - scrollYPx;
      boolean level = top < HEIGHT_PX && top + mark.heightPx() > 0;
      if (other != null
          && level
          && other.xPx() < rightPx
          && other.xPx() + other.widthPx() > leftPx) {
        return false;
      }
    }
    return true;
  }

  /** In the middle of what is certain, or of all, as far as it is in view; never cut. */
  private static Mark.@Nullable Label label(
      String text, double[] limits, double widthPx, TextMeasure measure) {
    double textPx = measure.widthPx(text, TextStyle.LABEL);
    boolean core = limits[1] < limits[2] && limits[2] > 0 && limits[1] < widthPx;
    double left = Math.max(0, core ? limits[1] : limits[0]);
    double right = Math.min(widthPx, core ? limits[2] : limits[3]);
    double outer = textPx / 2 + LABEL_PADDING_PX + EDGE_PX;
    double middle = Math.max(outer, Math.min(widthPx - outer, (left + right) / 2));
    return 2 * outer > widthPx
        ? null
        : new Mark.Label(text, Math.rint(middle - textPx / 2), textPx, false);
  }
}
