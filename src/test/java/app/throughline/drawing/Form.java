package app.throughline.drawing;

import app.throughline.layout.Mark;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventStatus;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Each form of the visual language, as it is painted at every zoom. */
enum Form {
  HARD_SPAN(Mark.Shape.SPAN, 0),
  SOFT_SPAN(Mark.Shape.SPAN, EventIndex.SOFT),
  APPROXIMATE(Mark.Shape.SPAN, EventIndex.APPROXIMATE),
  UNCERTAIN(Mark.Shape.SPAN, EventIndex.UNCERTAIN),
  OPEN_END(Mark.Shape.SPAN, 0),
  UNKNOWN_END(Mark.Shape.SPAN, 0),
  DERIVED(Mark.Shape.SPAN, EventIndex.DERIVED),
  RIVAL_TIMES(Mark.Shape.SPAN, EventIndex.RIVAL),
  CONTRADICTORY(Mark.Shape.SPAN, EventIndex.DISPUTED | EventIndex.CONTRADICTORY),
  HARD_MOMENT(Mark.Shape.MOMENT_BOUNDED, 0),
  SOFT_MOMENT(Mark.Shape.MOMENT_BOUNDED, EventIndex.SOFT);

  static final int HEIGHT_PX = 28;
  private static final double ENDLESS = Double.POSITIVE_INFINITY;
  private static final int RGB = 0x2E7DA8;

  private final Mark.Shape shape;
  private final int flags;

  Form(Mark.Shape shape, int flags) {
    this.shape = shape;
    this.flags = flags;
  }

  /** How large a mark is on the paper. */
  enum Size {
    STICK(10, 14, 40),
    SHORT(10, 30, 60),
    MIDDLE(10, 90, 120),
    LONG(10, 190, 220),
    ENDS_OUT_OF_SIGHT(-6000, 6000, 160);

    final double leftPx;
    final double rightPx;
    final int paperPx;

    Size(double leftPx, double rightPx, int paperPx) {
      this.leftPx = leftPx;
      this.rightPx = rightPx;
      this.paperPx = paperPx;
    }
  }

  /** Whether the form is to be seen at this size: what has no end is never narrow. */
  boolean isSeenAt(Size size) {
    boolean endless = this == OPEN_END || this == UNKNOWN_END;
    boolean moment = shape == Mark.Shape.MOMENT_BOUNDED;
    return !(endless && size.rightPx < 60) && !(moment && size == Size.STICK);
  }

  /** The form alone on a paper, without a label. */
  BufferedImage painted(Size size, Palette palette) {
    BufferedImage image = new BufferedImage(size.paperPx, HEIGHT_PX, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Pen pen = new Java2DPen(graphics);
    pen.fill(new Box(0, 0, size.paperPx, HEIGHT_PX), palette.background());
    Mark mark = mark(size);
    new MarkLayer(pen, new Tones(palette), size.paperPx).paint(mark);
    new LabelLayer(pen, new Tones(palette), size.paperPx).paint(mark);
    graphics.dispose();
    return image;
  }

  private Mark mark(Size size) {
    double left = size.leftPx;
    double right = size.rightPx;
    double coreLeft = left;
    double coreRight = right;
    if (this == SOFT_SPAN || this == APPROXIMATE) {
      coreLeft = left + (right - left) / 4;
      coreRight = right - (right - left) / 4;
    } else if (this == OPEN_END) {
      right = ENDLESS;
      coreRight = ENDLESS;
    } else if (this == UNKNOWN_END) {
      coreRight = size == Size.ENDS_OUT_OF_SIGHT ? right : (left + right) / 2;
      right = ENDLESS;
    } else if (shape == Mark.Shape.MOMENT_BOUNDED) {
      coreLeft = right;
      coreRight = left;
    }
    return new Mark(
        new EventId(1),
        0,
        1,
        shape,
        left,
        coreLeft,
        coreRight,
        right,
        Double.NaN,
        4,
        20,
        RGB,
        EventStatus.CONFIRMED,
        flags,
        null);
  }
}
