package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.TextStyle;
import app.throughline.model.EventIndex;

/**
 * Paints marks without their labels: the visual language of time. What is certain is solid, what is
 * possible fades, hard limits have ticks.
 */
final class MarkLayer {
  private static final double RADIUS_PX = 4;
  private static final double TICK_PX = 2;
  private static final double HALO_RADIUS_PX = Metrics.DOT_PX / 2;
  private static final double DOT_FOOT_PX = 4;
  private static final double THIN_BAND_PX = 10;
  private static final double UNKNOWN_PX = 8;

  /** What remains of a fading colour at a limit that the source states, and where there is none. */
  private static final double HARD_STRENGTH = 0.3;

  /** The part of a span without a certain core over which each side fades. */
  private static final double CORELESS_FADE = 0.25;

  private static final double ENDLESS_STRENGTH = 0.55;

  private final Pen pen;
  private final Palette palette;
  private final Tones tones;
  private final double widthPx;
  private final MarkTexture texture;

  /** Paints with the pen what lies between 0 and a width. */
  MarkLayer(Pen pen, Tones tones, double widthPx) {
    this.pen = pen;
    this.palette = tones.palette();
    this.tones = tones;
    this.widthPx = widthPx;
    this.texture = new MarkTexture(pen, palette, widthPx);
  }

  void paint(Mark mark) {
    MarkShape shape = MarkShape.of(mark, widthPx);
    MarkTones own = tones.of(mark.rgb());
    if (mark.shape() != Mark.Shape.CLUSTER && shape.isNarrow()) {
      texture.stick(shape, own.edge());
      return;
    }
    switch (mark.shape()) {
      case SPAN -> span(shape, own);
      case MOMENT_ESTIMATED -> estimated(shape, own);
      case MOMENT_BOUNDED -> bounded(shape, own);
      case CLUSTER -> cluster(shape, own);
    }
    if (mark.shape() != Mark.Shape.CLUSTER) {
      textures(shape, own);
    }
  }

  private void span(MarkShape shape, MarkTones tones) {
    Mark mark = shape.mark();
    double limit = shape.isHard() ? HARD_STRENGTH : 0;
    if (!shape.hasCore()) {
      // Where start and end may lie anywhere, it still is likeliest in the middle.
      double fadePx = shape.isHard() ? 0 : shape.box().widthPx() * CORELESS_FADE;
      double peakLeft = Math.max(mark.coreRightPx(), mark.leftPx() + fadePx);
      double peakRight = Math.max(peakLeft, Math.min(mark.coreLeftPx(), mark.rightPx() - fadePx));
      double outLeft = endless(mark.leftPx(), limit);
      double outRight = endless(mark.rightPx(), limit);
      new Fade()
          .to(mark.leftPx(), outLeft)
          .to(peakLeft, Double.isInfinite(mark.leftPx()) ? outLeft : 1)
          .to(peakRight, Double.isInfinite(mark.rightPx()) ? outRight : 1)
          .to(mark.rightPx(), outRight)
          .paint(pen, visible(shape.box()), tones.possible());
    } else {
      fadeOut(shape, tones, limit);
      core(shape, tones);
    }
    hatch(shape, tones);
    ticks(shape, tones, shape.box());
    arrows(shape, tones);
  }

  private void fadeOut(MarkShape shape, MarkTones tones, double limit) {
    Mark mark = shape.mark();
    Box visible = visible(shape.box());
    double near = Double.isInfinite(mark.leftPx()) ? ENDLESS_STRENGTH : 1;
    new Fade()
        .to(mark.leftPx(), endless(mark.leftPx(), limit))
        .to(shape.coreLeftPx(), near)
        .paint(pen, visible, tones.possible());
    near = Double.isInfinite(mark.rightPx()) ? ENDLESS_STRENGTH : 1;
    new Fade()
        .to(shape.coreRightPx(), near)
        .to(mark.rightPx(), endless(mark.rightPx(), limit))
        .paint(pen, visible, tones.possible());
  }

  private static double endless(double limitPx, double strength) {
    return Double.isInfinite(limitPx) ? ENDLESS_STRENGTH : strength;
  }

  /**
   * The certain core: round corners where it ends with the mark, straight where a range goes on.
   */
  private void core(MarkShape shape, MarkTones tones) {
    Box core = shape.core();
    if (shape.mark().isDoubtful() || shape.mark().is(EventIndex.SOFT)) {
      softCore(shape, core, tones);
      return;
    }
    boolean squareLeft = shape.coreLeftPx() > shape.leftPx();
    boolean squareRight = shape.coreRightPx() < shape.rightPx();
    if (squareLeft && squareRight) {
      pen.fill(core, tones.core());
    } else {
      pen.save();
      pen.clip(core);
      double left = squareLeft ? core.xPx() - RADIUS_PX : core.xPx();
      double right = squareRight ? core.rightPx() + RADIUS_PX : core.rightPx();
      double radius = Math.min(RADIUS_PX, (right - left) / 2);
      pen.fillRound(Box.between(left, right, core.yPx(), core.heightPx()), radius, tones.core());
      pen.restore();
    }
    brokenEdges(shape, core);
  }

  /** Soft above and below too, so that it is seen where the ends are not. */
  private void softCore(MarkShape shape, Box core, MarkTones tones) {
    double left = core.xPx();
    double right = core.rightPx();
    if (shape.mark().isDoubtful()) {
      pen.fill(core, tones.possible());
    } else {
      double edge = MarkTexture.SOFT_EDGE_PX;
      pen.fill(Box.between(left, right, core.yPx(), edge), tones.possible());
      pen.fill(
          Box.between(left, right, core.yPx() + edge, core.heightPx() - 2 * edge), tones.core());
      pen.fill(Box.between(left, right, core.bottomPx() - edge, edge), tones.possible());
    }
    brokenEdges(shape, core);
  }

  private void brokenEdges(MarkShape shape, Box core) {
    if (shape.isBrokenLeft()) {
      brokenEdge(core.xPx(), core, 1);
    }
    if (shape.isBrokenRight()) {
      brokenEdge(core.rightPx(), core, -1);
    }
  }

  /** Bites teeth out of the core's edge; {@code inwards} is 1 at the left edge, -1 at the right. */
  private void brokenEdge(double x, Box core, int inwards) {
    int teeth = 3;
    double step = core.heightPx() / teeth;
    for (int i = 0; i < teeth; i++) {
      double y = core.yPx() + i * step;
      pen.fillPolygon(
          new double[] {x, x + inwards * step, x},
          new double[] {y, y + step / 2, y + step},
          palette.background());
    }
  }

  private void bounded(MarkShape shape, MarkTones tones) {
    Mark mark = shape.mark();
    Box box = shape.box();
    double left = mark.leftPx();
    double right = mark.rightPx();
    double quarter = (right - left) / 4;
    double edge = shape.mark().is(EventIndex.SOFT) ? MarkTexture.SOFT_EDGE_PX : 0;
    Box slim = Box.between(box.xPx(), box.rightPx(), box.yPx() + edge, box.heightPx() - 2 * edge);
    if (shape.isHard() || Double.isInfinite(quarter)) {
      new Fade().to(left, 1).to(right, 1).paint(pen, visible(slim), tones.band());
    } else {
      new Fade()
          .to(left, 0)
          .to(left + quarter, 1)
          .to(right - quarter, 1)
          .to(right, 0)
          .paint(pen, visible(slim), tones.band());
    }
    hatch(shape, tones);
    ticks(shape, tones, box);
    arrows(shape, tones);
  }

  private void estimated(MarkShape shape, MarkTones tones) {
    Mark mark = shape.mark();
    double middle = Math.rint(mark.yPx()) + mark.heightPx() / 2;
    Box band =
        Box.between(shape.leftPx(), shape.rightPx(), middle - THIN_BAND_PX / 2, THIN_BAND_PX);
    double limit = shape.isHard() ? HARD_STRENGTH : 0;
    if (mark.rightPx() - mark.leftPx() > Metrics.DOT_PX) {
      new Fade()
          .to(mark.leftPx(), endless(mark.leftPx(), limit))
          .to(mark.bestPx(), Double.isInfinite(mark.leftPx()) ? ENDLESS_STRENGTH : 1)
          .to(mark.bestPx(), Double.isInfinite(mark.rightPx()) ? ENDLESS_STRENGTH : 1)
          .to(mark.rightPx(), endless(mark.rightPx(), limit))
          .paint(pen, visible(band), tones.possible());
      ticks(shape, tones, band);
    }
    double x = Math.max(-HALO_RADIUS_PX, Math.min(widthPx + HALO_RADIUS_PX, mark.bestPx()));
    texture.dot(x, middle, mark, tones);
  }

  /** A pill with a number: no event has this shape. */
  private void cluster(MarkShape shape, MarkTones tones) {
    Box box = shape.box();
    double radius = Math.min(box.heightPx(), box.widthPx()) / 2;
    int ground = Argb.over(tones.band(), palette.background());
    pen.fillRound(box, radius, ground);
    pen.strokeRound(box.inset(0.5), radius, Stroke.of(1, tones.edge()));
  }

  private void ticks(MarkShape shape, MarkTones tones, Box box) {
    Mark mark = shape.mark();
    if (!shape.isHard() || shape.isNarrow()) {
      return;
    }
    boolean moment = mark.shape() != Mark.Shape.SPAN;
    boolean leftRange = moment || mark.leftPx() < mark.coreLeftPx();
    boolean rightRange = moment || mark.rightPx() > mark.coreRightPx();
    if (leftRange && !Double.isInfinite(mark.leftPx())) {
      pen.fill(new Box(box.xPx(), box.yPx(), TICK_PX, box.heightPx()), tones.edge());
    }
    if (rightRange && !Double.isInfinite(mark.rightPx())) {
      pen.fill(new Box(box.rightPx() - TICK_PX, box.yPx(), TICK_PX, box.heightPx()), tones.edge());
    }
  }

  private void arrows(MarkShape shape, MarkTones tones) {
    double middle = Math.rint(shape.mark().yPx()) + shape.mark().heightPx() / 2;
    boolean solid = shape.hasCore() && !shape.mark().isDoubtful();
    if (shape.rightPx() > 2 * Chevron.ROOM_PX) {
      int argb = solid && shape.coreLeftPx() <= 0 ? tones.onCore() : tones.edge();
      if (shape.isOpenLeft()) {
        Chevron.paint(pen, Chevron.INSET_PX, middle, -1, Stroke.of(2, argb));
      } else if (shape.isUnknownLeft()) {
        unknown(shape, Chevron.INSET_PX, argb);
      }
    }
    if (shape.leftPx() < widthPx - 2 * Chevron.ROOM_PX) {
      int argb = solid && shape.coreRightPx() >= widthPx ? tones.onCore() : tones.edge();
      if (shape.isOpenRight()) {
        Chevron.paint(pen, widthPx - Chevron.INSET_PX, middle, 1, Stroke.of(2, argb));
      } else if (shape.isUnknownRight()) {
        unknown(shape, widthPx - Chevron.INSET_PX - UNKNOWN_PX, argb);
      }
    }
  }

  /** Where an arrow would say that it goes on, this says that nobody knows. */
  private void unknown(MarkShape shape, double x, int argb) {
    Box box = shape.box();
    double baseline = Type.baselinePx(TextStyle.HEADING, box.yPx(), box.heightPx());
    if (argb == tones.of(shape.mark().rgb()).edge()) {
      double middle = box.yPx() + box.heightPx() / 2;
      pen.fillCircle(x + UNKNOWN_PX / 2, middle, UNKNOWN_PX, palette.background());
    }
    pen.text("?", x, baseline, TextStyle.HEADING, argb);
  }

  private void textures(MarkShape shape, MarkTones tones) {
    Mark mark = shape.mark();
    Box box = shape.box();
    boolean dot = mark.shape() == Mark.Shape.MOMENT_ESTIMATED;
    if (!dot && mark.isDoubtful()) {
      pen.strokeRound(box.inset(0.5), RADIUS_PX, Stroke.dashed(1, tones.edge()));
    }
    if (mark.is(EventIndex.DERIVED)) {
      texture.foot(box, tones.edge());
    }
    if (mark.is(EventIndex.APPROXIMATE)) {
      double left = shape.leftPx();
      double right = shape.rightPx();
      Box wave = dot ? Box.between(left, right, box.bottomPx() - DOT_FOOT_PX, DOT_FOOT_PX) : box;
      texture.wave(wave, finite(mark.leftPx(), mark.rightPx()), tones.edge());
    }
  }

  /** Hatches what may or may not belong to the event, for all that is known. */
  private void hatch(MarkShape shape, MarkTones tones) {
    Mark mark = shape.mark();
    Box box = shape.box();
    if (shape.isUnknownLeft()) {
      double right = shape.hasCore() ? shape.coreLeftPx() : shape.rightPx();
      Box unknown = Box.between(shape.leftPx(), right, box.yPx(), box.heightPx());
      texture.hatch(unknown, shape.hasCore() ? mark.coreLeftPx() : mark.rightPx(), tones.edge());
    }
    if (shape.isUnknownRight()) {
      double left = shape.hasCore() ? shape.coreRightPx() : shape.leftPx();
      Box unknown = Box.between(left, shape.rightPx(), box.yPx(), box.heightPx());
      texture.hatch(unknown, shape.hasCore() ? mark.coreRightPx() : mark.leftPx(), tones.edge());
    }
  }

  private static double finite(double one, double other) {
    return Double.isInfinite(one) ? (Double.isInfinite(other) ? 0 : other) : one;
  }

  /** The part of a box that is on the paper. */
  private Box visible(Box box) {
    double left = Math.max(0, box.xPx());
    double right = Math.min(widthPx, box.rightPx());
    return Box.between(left, right, box.yPx(), box.heightPx());
  }
}
