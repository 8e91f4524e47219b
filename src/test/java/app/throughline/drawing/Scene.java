package app.throughline.drawing;

import app.throughline.layout.AxisTick;
import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A timeline laid out by hand: two days of the sample case, every shape of the visual language. */
final class Scene {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  static final ZonedDateTime NOON = ZonedDateTime.of(2016, 6, 13, 12, 0, 0, 0, PARIS);
  static final double HOUR_PX = 22;
  static final double WIDTH_PX = 864;
  static final double ENDLESS = Double.POSITIVE_INFINITY;
  static final SomeTitles TITLES = new SomeTitles();

  private final List<LaneBand> lanes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final InterMeasure measure = new InterMeasure();
  private double yPx;
  private long ids;

  /** Titles of undated events. */
  static final class SomeTitles implements app.throughline.layout.Titles {
    @Override
    public String of(EventId id) {
      return id.value() == 900 ? "A profile in his name" : "An undated account of the evening";
    }
  }

  static TimelineLayout sketch() {
    Scene scene = new Scene();
    scene.build();
    return scene.layout(List.of(new EventId(900), new EventId(901)));
  }

  private void build() {
    lane("Background", 0x808080, 2);
    span(0, -ENDLESS, -ENDLESS, 12, 12, "Under surveillance, wiretaps included", 0);
    span(1, -ENDLESS, 20, 30, ENDLESS, "Known to the services", 0);
    lane("Online", 0x8E6BB5, 2);
    moment(0, 5, 12, "Live video from the house, 13 min", EventIndex.SOFT, EventStatus.ALLEGED);
    moment(1, 12, 21, "Profile vanishes", EventIndex.SOFT, EventStatus.REPORTED);
    lane("Attack", 0xD1495B, 2);
    moment(0, 5, 12, "The stabbing", EventIndex.SOFT | EventIndex.DISPUTED, EventStatus.CONFIRMED);
    moment(1, 5, 12, "A shout", EventIndex.SOFT | EventIndex.DERIVED, EventStatus.ALLEGED);
    lane("Standoff", 0xE08E2B, 3);
    span(0, 5, 12, 11.5, 12.5, "The hostage standoff", EventIndex.SOFT | EventIndex.DERIVED);
    span(1, 5, 6, 11.5, 12.5, "Negotiations fail", EventIndex.SOFT);
    span(2, 5, 8, 16, 19, "A span with stated limits", 0);
    lane("Assault", 0xB5651D, 2);
    estimated(0, 11.6, 12, 12.4, "The RAID assault", EventStatus.CONFIRMED);
    estimated(1, 11.6, 12.2, 15, "Attacker killed \u00b7 child unharmed", EventStatus.ALLEGED);
    lane("Claims of responsibility", 0x5B6B8A, 1);
    moment(0, 12, 36, "Claimed on Albayan Radio", 0, EventStatus.CLAIMED);
    lane("Official statements", 0x2E7DA8, 3);
    moment(0, 12, 36, "Emergency government meeting", 0, EventStatus.CONFIRMED);
    span(1, 14, 14, 30, 30, "A bar with exact limits", 0);
    span(2, 16, 16, ENDLESS, ENDLESS, "A state of alert, still on", EventIndex.UNCERTAIN);
    lane("Press", 0x4A9B63, 2);
    moment(0, 6, 12, "First press reports", EventIndex.SOFT, EventStatus.CONFIRMED);
    cluster(0, 20, 22, 14);
    cluster(0, 24, 30, 1240);
    moment(1, 12, ENDLESS, "Opinion: not alone", 0, EventStatus.OPINION);
    span(1, 30, 30, 36, 36, "Withdrawn", 0, EventStatus.RETRACTED);
  }

  private void lane(String name, int rgb, int rows) {
    double height = rows * Metrics.ROW_PX + 2 * Metrics.LANE_PADDING_PX;
    lanes.add(new LaneBand("lane:" + lanes.size(), name, rgb, yPx, height));
    yPx += height;
  }

  private void span(int row, double a, double b, double c, double d, String text, int flags) {
    span(row, a, b, c, d, text, flags, EventStatus.CONFIRMED);
  }

  private void span(
      int row, double a, double b, double c, double d, String text, int flags, EventStatus status) {
    double left = x(a);
    double inset = Math.max(0, left) + (a == -ENDLESS ? 24 : 6);
    add(
        row,
        Mark.Shape.SPAN,
        new double[] {left, x(b), x(c), x(d), Double.NaN},
        label(text, inset),
        status,
        flags | EventIndex.SPAN);
  }

  private void moment(int row, double a, double b, String text, int flags, EventStatus status) {
    double left = x(a);
    double right = x(b);
    add(
        row,
        Mark.Shape.MOMENT_BOUNDED,
        new double[] {left, right, left, right, Double.NaN},
        label(text, left + 6),
        status,
        flags);
  }

  private void estimated(int row, double a, double best, double b, String text, EventStatus s) {
    double left = x(a);
    double right = x(b);
    double labelX = row == 0 ? Math.max(right, x(best) + 6) + 6 : x(best) + 12;
    add(
        row,
        Mark.Shape.MOMENT_ESTIMATED,
        new double[] {left, right, left, right, x(best)},
        label(text, labelX),
        s,
        EventIndex.SOFT);
  }

  private void cluster(int row, double a, double b, int count) {
    String text = String.format(Locale.ENGLISH, "%,d", count);
    double width = measure.widthPx(text, TextStyle.SMALL);
    double x = (x(a) + x(b) - width) / 2;
    Mark mark =
        mark(
            row,
            Mark.Shape.CLUSTER,
            new double[] {x(a), x(a), x(b), x(b), Double.NaN},
            new Mark.Label(text, x, width, true),
            EventStatus.CONFIRMED,
            0);
    marks.add(
        new Mark(
            mark.event(),
            0,
            count,
            mark.shape(),
            mark.leftPx(),
            mark.leftPx(),
            mark.rightPx(),
            mark.rightPx(),
            Double.NaN,
            mark.yPx(),
            mark.heightPx(),
            mark.rgb(),
            mark.status(),
            0,
            mark.label()));
  }

  private void add(
      int row, Mark.Shape shape, double[] xs, Mark.Label label, EventStatus status, int flags) {
    marks.add(mark(row, shape, xs, label, status, flags));
  }

  private Mark mark(
      int row, Mark.Shape shape, double[] xs, Mark.Label label, EventStatus status, int flags) {
    LaneBand lane = lanes.get(lanes.size() - 1);
    double y = lane.yPx() + Metrics.LANE_PADDING_PX + row * Metrics.ROW_PX + 3;
    double coreLeft = shape == Mark.Shape.SPAN ? xs[1] : xs[3];
    double coreRight = shape == Mark.Shape.SPAN ? xs[2] : xs[0];
    return new Mark(
        new EventId(++ids),
        marks.size(),
        1,
        shape,
        xs[0],
        coreLeft,
        coreRight,
        xs[3] == xs[3] ? Math.max(xs[3], shape == Mark.Shape.SPAN ? xs[3] : xs[1]) : xs[1],
        xs[4],
        y,
        Metrics.BAR_PX,
        lane.rgb(),
        status,
        flags,
        label);
  }

  private Mark.Label label(String text, double x) {
    return new Mark.Label(text, x, measure.widthPx(text, TextStyle.LABEL), true);
  }

  static double x(double hours) {
    return hours * HOUR_PX;
  }

  private TimelineLayout layout(List<EventId> undated) {
    double millisPerPx = 3_600_000 / HOUR_PX;
    Viewport viewport = new Viewport(NOON.toInstant().toEpochMilli(), millisPerPx, WIDTH_PX);
    List<AxisTick> lower = new ArrayList<>();
    for (int hour = 0; hour < 40; hour += 3) {
      String text = DateTimeFormatter.ofPattern("HH:mm").format(NOON.plusHours(hour));
      lower.add(tick(hour, hour + 3, text, hour % 24 == 12));
    }
    List<AxisTick> upper = new ArrayList<>();
    for (int hour = -12; hour < 40; hour += 24) {
      DateTimeFormatter day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
      upper.add(tick(hour, hour + 24, day.format(NOON.plusHours(hour)), true));
    }
    return new TimelineLayout(viewport, upper, lower, lanes, marks, yPx, undated);
  }

  private static AxisTick tick(int from, int to, String label, boolean strong) {
    long millis = NOON.plusHours(from).toInstant().toEpochMilli();
    return new AxisTick(millis, x(from), x(to), label, strong);
  }
}
