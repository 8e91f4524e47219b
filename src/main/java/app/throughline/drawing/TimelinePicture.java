package app.throughline.drawing;

import app.throughline.layout.EraLayouter;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.TimelineLayouter;
import app.throughline.layout.Titles;
import app.throughline.layout.Viewport;
import app.throughline.model.Era;
import app.throughline.model.EventGroups;
import app.throughline.model.EventIndex;
import app.throughline.model.Texts;
import app.throughline.time.TimeStyle;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/**
 * A timeline on paper: title, axis and lanes, undated events, legend, footer; painted by the same
 * layers as the window. Equal content and spec make equal pixels. Confined to one thread at a time.
 */
public final class TimelinePicture {
  private static final double MARGIN_PX = 16;
  private static final double TITLE_PX = 48;
  private static final double FOOTER_PX = 28;
  private static final double CUT_NOTICE_PX = 28;
  private static final double LEAST_LANES_PX = Metrics.ROW_PX + 2 * Metrics.LANE_PADDING_PX;

  /** Pixels of the file, so that cancelling takes effect soon. */
  private static final int BAND_PX = 256;

  private final PictureSpec spec;
  private final TimelinePainter painter;
  private final InterMeasure measure = new InterMeasure();
  private final Palette palette;
  private final Legend legend;
  private final TimelineLayout layout;
  private final double heightPx;
  private final LaneCut cut;

  /**
   * What a picture is made from.
   *
   * @param index the events
   * @param groups the rows
   * @param titles the events' titles; must answer at once
   * @param zone the zone of the axis
   * @param zoneName its name, written beside the axis
   * @param style the style of the axis
   * @param eras periods and markers
   */
  public record Content(
      EventIndex index,
      EventGroups groups,
      Titles titles,
      ZoneId zone,
      String zoneName,
      TimeStyle style,
      List<Era> eras) {
    /** Copies the list. */
    public Content {
      eras = List.copyOf(eras);
    }

    /** As is usual in a place, without periods and markers. */
    public Content(
        EventIndex index,
        EventGroups groups,
        Titles titles,
        ZoneId zone,
        String zoneName,
        Locale locale) {
      this(index, groups, titles, zone, zoneName, TimeStyle.of(locale), List.of());
    }
  }

  /**
   * Lays out a picture.
   *
   * @throws app.throughline.model.CaseException (INVALID) if it has too many pixels, or is too low
   */
  public TimelinePicture(PictureSpec spec, Content content) {
    this(spec, layoutOf(spec, content), content.titles(), content.zoneName());
  }

  TimelinePicture(PictureSpec spec, TimelineLayout layout, Titles titles, String zoneName) {
    this.spec = spec;
    this.layout = layout;
    this.palette = Palette.of(spec.dark());
    this.painter = new TimelinePainter(palette, measure, titles, zoneName);
    this.legend = new Legend(palette, measure, spec.widthPx() - 2 * MARGIN_PX, layout.eras());
    double aroundPx = titlePx() + headPx() + undatedPx() + legendPx() + footerPx();
    this.heightPx = spec.heightPx().orElse((int) Math.ceil(aroundPx + layout.heightPx()));
    spec.checkSize(heightPx);
    double roomPx = heightPx - aroundPx;
    double leastPx = Math.min(layout.heightPx(), CUT_NOTICE_PX + LEAST_LANES_PX);
    if (roomPx < leastPx) {
      throw PictureSpec.invalid("picture.low", (long) Math.ceil(aroundPx + leastPx));
    }
    this.cut = LaneCut.of(layout, roomPx, CUT_NOTICE_PX);
  }

  private static TimelineLayout layoutOf(PictureSpec spec, Content content) {
    Viewport viewport = spec.range().on(spec.widthPx() - Metrics.HEADER_WIDTH_PX);
    InterMeasure measure = new InterMeasure();
    return new TimelineLayouter(
            content.index(), content.groups(), content.zone(), content.style(), measure)
        .layout(viewport, content.titles(), Set.of())
        .withEras(
            new EraLayouter(content.eras(), content.style().locale(), measure).layout(viewport));
  }

  /** The width in pixels of the file. */
  public int fileWidthPx() {
    return (int) Math.round(spec.widthPx() * spec.scale());
  }

  /** The height in pixels of the file. */
  public int fileHeightPx() {
    return (int) Math.round(heightPx * spec.scale());
  }

  /** How many events have no room at this height; the picture says so too. */
  public int hiddenEvents() {
    return cut.hiddenEvents();
  }

  /**
   * Paints it, in bands.
   *
   * @param goOn told how much is done, 0 to 1, on this thread; answers whether to go on
   * @throws CancellationException if {@code goOn} answers no
   */
  public BufferedImage render(DoublePredicate goOn) {
    return painted(spec.scale(), fileWidthPx(), fileHeightPx(), goOn);
  }

  /**
   * Paints it smaller, to be looked at before it is made: as large as fits, at most its own size.
   *
   * @param roomWidthPx the greatest width in pixels
   * @param roomHeightPx the greatest height in pixels
   * @param goOn as for {@link #render}
   * @throws CancellationException if {@code goOn} answers no
   */
  public BufferedImage preview(double roomWidthPx, double roomHeightPx, DoublePredicate goOn) {
    double fit = Math.min(roomWidthPx / spec.widthPx(), roomHeightPx / heightPx);
    double factor = Math.min(spec.scale(), fit);
    int width = (int) Math.max(1, Math.round(spec.widthPx() * factor));
    int height = (int) Math.max(1, Math.round(heightPx * factor));
    return painted(factor, width, height, goOn);
  }

  private BufferedImage painted(double factor, int width, int height, DoublePredicate goOn) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int top = 0; top < height; top += BAND_PX) {
      Graphics2D graphics = image.createGraphics();
      try {
        graphics.clipRect(0, top, width, Math.min(BAND_PX, height - top));
        graphics.scale(factor, factor);
        paint(new Java2DPen(graphics));
      } finally {
        graphics.dispose();
      }
      if (!goOn.test(Math.min(1, (double) (top + BAND_PX) / height))) {
        throw new CancellationException();
      }
    }
    return image;
  }

  private void paint(Pen pen) {
    pen.fill(new Box(0, 0, spec.widthPx() + 1.0, heightPx + 1), palette.background());
    if (titlePx() > 0) {
      TextFit fit = new TextFit(measure);
      String title = fit.shortened(spec.title(), TextStyle.TITLE, spec.widthPx() - 2 * MARGIN_PX);
      double baseline = Type.baselinePx(TextStyle.TITLE, 0, TITLE_PX);
      pen.text(title, MARGIN_PX, baseline, TextStyle.TITLE, palette.text());
      pen.fill(new Box(0, TITLE_PX - 1, spec.widthPx(), 1), palette.hairline());
    }
    double timelinePx = heightPx - titlePx() - legendPx() - footerPx();
    double noticePx = cut.hiddenEvents() > 0 ? CUT_NOTICE_PX : 0;
    pen.save();
    pen.translate(0, titlePx());
    double framePx = timelinePx - noticePx;
    Frame frame =
        new Frame(spec.widthPx(), framePx, Metrics.HEADER_WIDTH_PX, 0, layout.eras().heightPx());
    painter.paint(pen, cut.layout(), frame, Highlights.NONE);
    pen.restore();
    double y = titlePx() + timelinePx;
    if (noticePx > 0) {
      notice(pen, y - noticePx);
    }
    if (spec.legend()) {
      legend.paint(pen, MARGIN_PX, y);
    }
    footer(pen);
  }

  /** Nothing is left out silently. */
  private void notice(Pen pen, double y) {
    pen.fill(new Box(0, y, spec.widthPx(), CUT_NOTICE_PX), palette.panel());
    pen.fill(new Box(0, y, spec.widthPx(), 1), palette.hairline());
    String text = new Texts("drawing").get("picture.cut", cut.hiddenEvents(), cut.touchedLanes());
    double baseline = Type.baselinePx(TextStyle.HEADING, y, CUT_NOTICE_PX);
    pen.text(
        new TextFit(measure).shortened(text, TextStyle.HEADING, spec.widthPx() - 2 * MARGIN_PX),
        Metrics.HEADER_INSET_LEFT_PX,
        baseline,
        TextStyle.HEADING,
        palette.warning());
  }

  private void footer(Pen pen) {
    if (footerPx() == 0) {
      return;
    }
    double y = heightPx - FOOTER_PX;
    TextStyle style = TextStyle.SMALL;
    TextFit fit = new TextFit(measure);
    pen.fill(new Box(0, y, spec.widthPx(), 1), palette.hairline());
    double baseline = Type.baselinePx(style, y, FOOTER_PX);
    double half = (spec.widthPx() - 3 * MARGIN_PX) / 2;
    String right = fit.shortened(spec.footerRight(), style, half);
    double rightWidth = fit.widthPx(right, style);
    double room = spec.widthPx() - 3 * MARGIN_PX - rightWidth;
    String left = fit.shortened(spec.footerLeft(), style, room);
    pen.text(left, MARGIN_PX, baseline, style, palette.mutedText());
    double rightX = spec.widthPx() - MARGIN_PX - rightWidth;
    pen.text(right, rightX, baseline, style, palette.mutedText());
  }

  private double titlePx() {
    return spec.title().isEmpty() ? 0 : TITLE_PX;
  }

  private double headPx() {
    return Metrics.AXIS_PX + layout.eras().heightPx();
  }

  private double undatedPx() {
    return layout.undated().isEmpty() ? 0 : Metrics.UNDATED_PX;
  }

  private double legendPx() {
    return spec.legend() ? legend.heightPx() : 0;
  }

  private double footerPx() {
    return spec.footerLeft().isEmpty() && spec.footerRight().isEmpty() ? 0 : FOOTER_PX;
  }
}
