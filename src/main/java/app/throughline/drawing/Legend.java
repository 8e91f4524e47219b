package app.throughline.drawing;

import app.throughline.layout.Badge;
import app.throughline.layout.EraStrip;
import app.throughline.layout.Mark;
import app.throughline.layout.TextMeasure;
import app.throughline.layout.TextStyle;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import app.throughline.model.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The visual language explained by examples, which the timeline's own layers paint. */
public final class Legend {
  private static final int SAMPLE_RGB = 0x2E7DA8;
  private static final double SAMPLE_PX = 64;
  private static final double BAR_PX = 16;
  private static final double ROW_PX = 24;
  private static final double PADDING_PX = 10;
  private static final double TEXT_GAP_PX = 8;
  private static final double ITEM_GAP_PX = 24;
  private static final double NONE = Double.NaN;
  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  private final Tones tones;
  private final Palette palette;
  private final TextMeasure measure;
  private final Texts texts = new Texts("drawing");
  private final List<Item> items = new ArrayList<>();
  private final double[] columnsPx;

  /** An entry; its sample is painted from the origin. */
  private record Item(Consumer<Pen> sample, String text, double widthPx) {}

  /** The limits of an example: the possible range, the core and the estimate. */
  private record Limits(double left, double coreLeft, double coreRight, double right, double best) {
    static Limits range(double best) {
      return new Limits(2, 62, 2, 62, best);
    }
  }

  /** A legend as wide as this, of all there is. */
  public Legend(Palette palette, TextMeasure measure, double widthPx) {
    this(palette, measure, widthPx, marker -> true);
  }

  /** A legend as wide as this; periods and markers are in it only if the picture has some. */
  Legend(Palette palette, TextMeasure measure, double widthPx, EraStrip eras) {
    this(
        palette,
        measure,
        widthPx,
        marker -> eras.bands().stream().anyMatch(band -> band.era().isMarker() == marker));
  }

  private Legend(
      Palette palette, TextMeasure measure, double widthPx, Predicate<Boolean> hasMarkers) {
    this.palette = palette;
    this.tones = new Tones(palette);
    this.measure = measure;
    for (Mark sample : samples()) {
      add(texts.get("legend." + KEYS.get(items.size())), pen -> paint(sample, pen));
    }
    add(texts.get("legend.undated"), this::chip);
    for (boolean marker : new boolean[] {false, true}) {
      if (hasMarkers.test(marker)) {
        add(texts.get(marker ? "legend.marker" : "legend.period"), pen -> paint(marker, pen));
      }
    }
    this.columnsPx = columns(widthPx);
  }

  private void add(String text, Consumer<Pen> sample) {
    double textPx = measure.widthPx(text, TextStyle.SMALL);
    items.add(new Item(sample, text, SAMPLE_PX + TEXT_GAP_PX + textPx + ITEM_GAP_PX));
  }

  /** The widths of as many columns as fit, each as wide as its widest entry; at least one. */
  private double[] columns(double widthPx) {
    for (int count = items.size(); count > 1; count--) {
      double[] widths = new double[count];
      for (int i = 0; i < items.size(); i++) {
        widths[i % count] = Math.max(widths[i % count], Math.ceil(items.get(i).widthPx()));
      }
      if (Arrays.stream(widths).sum() - ITEM_GAP_PX <= widthPx) {
        return widths;
      }
    }
    return new double[] {widthPx};
  }

  private List<Mark> samples() {
    int soft = EventIndex.SOFT;
    return List.of(
        sample(Mark.Shape.SPAN, new Limits(2, 2, 62, 62, NONE), 0),
        sample(Mark.Shape.SPAN, new Limits(2, 22, 42, 62, NONE), soft),
        sample(Mark.Shape.MOMENT_ESTIMATED, Limits.range(32), soft),
        sample(Mark.Shape.MOMENT_BOUNDED, Limits.range(NONE), 0),
        sample(Mark.Shape.MOMENT_BOUNDED, Limits.range(NONE), soft),
        sample(Mark.Shape.SPAN, new Limits(2, 12, 52, 62, NONE), EventIndex.APPROXIMATE),
        sample(Mark.Shape.SPAN, new Limits(2, 2, ENDLESS, ENDLESS, NONE), 0),
        sample(Mark.Shape.SPAN, new Limits(2, 2, 36, ENDLESS, NONE), 0),
        doubtful(sample(Mark.Shape.SPAN, new Limits(2, 2, 62, 62, NONE), 0)),
        sample(Mark.Shape.SPAN, new Limits(2, 18, 46, 62, NONE), EventIndex.DERIVED),
        sample(Mark.Shape.SPAN, new Limits(2, 2, 62, 62, NONE), EventIndex.DISPUTED),
        sample(Mark.Shape.SPAN, new Limits(2, 2, 62, 62, NONE), EventIndex.RIVAL),
        sample(Mark.Shape.SPAN, new Limits(2, 2, 62, 62, NONE), EventIndex.CONTRADICTORY),
        cluster(sample(Mark.Shape.CLUSTER, new Limits(8, 8, 56, 56, NONE), 0)));
  }

  private static final List<String> KEYS =
      List.of(
          "exact",
          "fuzzy",
          "estimate",
          "between",
          "about",
          "approximate",
          "open",
          "unknown",
          "doubtful",
          "derived",
          "disputed",
          "rival",
          "contradictory",
          "cluster");

  /** The height of all lines with their margins. */
  public double heightPx() {
    return Math.ceil((double) items.size() / columnsPx.length) * ROW_PX + 2 * PADDING_PX;
  }

  /** Paints it, its upper left corner there. */
  public void paint(Pen pen, double xPx, double yPx) {
    double leftPx = 0;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int column = i % columnsPx.length;
      leftPx = column == 0 ? 0 : leftPx + columnsPx[column - 1];
      pen.save();
      int row = i / columnsPx.length;
      pen.translate(xPx + leftPx, yPx + PADDING_PX + row * ROW_PX);
      pen.save();
      pen.clip(new Box(0, 0, SAMPLE_PX, ROW_PX));
      item.sample().accept(pen);
      pen.restore();
      double baseline = Type.baselinePx(TextStyle.SMALL, 0, ROW_PX);
      double x = SAMPLE_PX + TEXT_GAP_PX;
      pen.text(item.text(), x, baseline, TextStyle.SMALL, palette.mutedText());
      pen.restore();
    }
  }

  private void paint(Mark sample, Pen pen) {
    new MarkLayer(pen, tones, SAMPLE_PX).paint(sample);
    new LabelLayer(pen, tones, SAMPLE_PX).paint(sample);
  }

  private void chip(Pen pen) {
    Box box = new Box(2, 2, SAMPLE_PX - 4, ROW_PX - 4);
    pen.fillRound(box, box.heightPx() / 2, palette.background());
    pen.strokeRound(box.inset(0.5), box.heightPx() / 2, Stroke.of(1, palette.strongLine()));
    String word = texts.get("legend.chip");
    double x = (SAMPLE_PX - measure.widthPx(word, TextStyle.SMALL)) / 2;
    double baseline = Type.baselinePx(TextStyle.SMALL, 0, ROW_PX);
    pen.text(word, x, baseline, TextStyle.SMALL, palette.text());
  }

  private void paint(boolean marker, Pen pen) {
    double left = marker ? SAMPLE_PX / 2 : 2;
    double right = marker ? left : SAMPLE_PX - 2;
    Era era = new Era(new EraId(1), "", 0, marker ? 0 : 1, String.format("#%06x", SAMPLE_RGB));
    pen.translate(0, (ROW_PX - EraStrip.LINE_PX) / 2);
    new EraLayer(pen, tones, new TextFit(measure))
        .band(
            new EraStrip.Band(era, left, right, 0, null),
            new Box(0, 0, SAMPLE_PX, EraStrip.LINE_PX));
  }

  private static Mark sample(Mark.Shape shape, Limits limits, int flags) {
    double room = Badge.roomPx(EventStatus.CONFIRMED, flags);
    return mark(
        shape,
        limits,
        flags,
        EventStatus.CONFIRMED,
        room > 0 ? new Mark.Label("", SAMPLE_PX - 6 - room, 0, true) : null);
  }

  private static Mark doubtful(Mark mark) {
    Limits limits =
        new Limits(mark.leftPx(), mark.coreLeftPx(), mark.coreRightPx(), mark.rightPx(), NONE);
    Mark.Label label = new Mark.Label("", 44, 0, true);
    return mark(mark.shape(), limits, mark.flags(), EventStatus.ALLEGED, label);
  }

  private Mark cluster(Mark mark) {
    Limits limits =
        new Limits(mark.leftPx(), mark.coreLeftPx(), mark.coreRightPx(), mark.rightPx(), NONE);
    double width = measure.widthPx("12", TextStyle.SMALL);
    Mark.Label label = new Mark.Label("12", (SAMPLE_PX - width) / 2, width, true);
    return mark(mark.shape(), limits, 0, EventStatus.CONFIRMED, label);
  }

  private static Mark mark(
      Mark.Shape shape, Limits limits, int flags, EventStatus status, Mark.@Nullable Label label) {
    return new Mark(
        new EventId(1),
        0,
        1,
        shape,
        limits.left(),
        limits.coreLeft(),
        limits.coreRight(),
        limits.right(),
        limits.best(),
        (ROW_PX - BAR_PX) / 2,
        BAR_PX,
        SAMPLE_RGB,
        status,
        flags,
        label);
  }
}
