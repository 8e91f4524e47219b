package app.throughline.drawing;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.time.TimePart;

/** Paints what an edit by hand is about: handles, ghosts, and the row aimed at. */
final class DraftLayer {
  private static final double TARGET_ALPHA = 0.10;
  private static final double GHOST_ALPHA = 0.88;
  private static final double GHOST_RADIUS_PX = 4;
  private static final double GRIP_WIDTH_PX = 7;
  private static final double GRIP_HEIGHT_PX = 12;
  private static final double BESIDE_PX = 4;
  private static final double LOW_HEIGHT_PX = 9;

  /** How much of a low handle is above the foot of its mark. */
  private static final double LOW_PX = 6;

  private static final double DOT_RADIUS_PX = 4.5;

  private final Pen pen;
  private final Tones tones;
  private final Palette palette;
  private final double widthPx;

  DraftLayer(Pen pen, Tones tones, double widthPx) {
    this.pen = pen;
    this.tones = tones;
    this.palette = tones.palette();
    this.widthPx = widthPx;
  }

  /** The ground of the row that the marks would come into; under all marks. */
  void target(Draft draft) {
    LaneBand lane = draft.target();
    if (lane != null) {
      Box box = new Box(0, lane.yPx(), widthPx, lane.heightPx());
      pen.fill(box, Argb.withAlpha(palette.accent(), TARGET_ALPHA));
      pen.fill(new Box(0, lane.yPx(), widthPx, 1), palette.accent());
      pen.fill(new Box(0, lane.yPx() + lane.heightPx() - 1, widthPx, 1), palette.accent());
    }
  }

  /** All that lies over the marks. */
  void paint(Draft draft) {
    MarkLayer marks = new MarkLayer(pen, tones, widthPx);
    LabelLayer labels = new LabelLayer(pen, tones, widthPx);
    HighlightLayer outlines = new HighlightLayer(pen, palette, widthPx);
    for (Mark ghost : draft.ghosts()) {
      // What a ghost lies on shines through, but its label can be read.
      Box ground = MatchLayer.box(ghost, widthPx).inset(-1);
      pen.fillRound(ground, GHOST_RADIUS_PX, Argb.withAlpha(palette.background(), GHOST_ALPHA));
      marks.paint(ghost);
      labels.paint(ghost);
      outlines.outline(ghost);
    }
    draft.grips().forEach(this::grip);
  }

  private void grip(Draft.Grip grip) {
    double x = Math.rint(Math.max(3, Math.min(widthPx - 4, grip.handle().xPx())));
    double middle = Math.rint(grip.mark().yPx()) + grip.mark().heightPx() / 2;
    if (grip.handle().part() == TimePart.BEST) {
      pen.fillCircle(x, middle, DOT_RADIUS_PX, palette.background());
      pen.strokeCircle(x, middle, DOT_RADIUS_PX, Stroke.of(1.5, palette.accent()));
      return;
    }
    // Beside a tiny mark it stands low, so that the label there can still be read.
    boolean beside = Math.abs(grip.handle().xPx() - grip.handle().limitPx()) > BESIDE_PX;
    double height = beside ? LOW_HEIGHT_PX : GRIP_HEIGHT_PX;
    double top =
        beside
            ? Math.rint(grip.mark().yPx()) + grip.mark().heightPx() - LOW_PX
            : middle - height / 2;
    handle(pen, palette, x, top, height);
  }

  /** A handle around an x. */
  static void handle(Pen pen, Palette palette, double x, double topPx, double heightPx) {
    Box box = new Box(x - Math.floor(GRIP_WIDTH_PX / 2), topPx, GRIP_WIDTH_PX, heightPx);
    pen.fillRound(box, 3, palette.background());
    pen.strokeRound(box.inset(0.75), 2.5, Stroke.of(1.5, palette.accent()));
  }
}
