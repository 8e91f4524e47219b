package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.LaneBand;
import app.throughline.layout.Mark;
import app.throughline.layout.TimelineLayout;
import app.throughline.layout.Titles;
import app.throughline.layout.Viewport;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventStatus;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelinePainterTest {
  private static final double ENDLESS = Double.POSITIVE_INFINITY;
  private static final int RGB = 0x2E7DA8;
  private static final Palette PALETTE = Palette.LIGHT;
  private static final MarkTones TONES = PALETTE.tones(RGB);
  private static final int SOFT = app.throughline.model.EventIndex.SOFT;
  private static final int HEADER = 130;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void looksAsItDidWhenItWasFoundGood(boolean dark) throws IOException {
    TimelineLayout layout = Scene.sketch();
    EventId selected = layout.marks().get(6).event();
    Highlights highlights =
        new Highlights(Set.of(selected), layout.marks().get(4).event(), selected);
    int height = (int) (Frame.AXIS_PX + layout.heightPx() + 32);
    BufferedImage image = paint(Palette.of(dark), layout, height, highlights);
    Golden.assertLike(image, dark ? "timeline-dark.png" : "timeline-light.png");
  }

  @Test
  void certainCoreIsSolidAndPossibleRangeFades() {
    BufferedImage image = paint(mark(Mark.Shape.SPAN, 100, 200, 300, 400, Double.NaN, SOFT));
    assertThat(at(image, 250)).isEqualTo(TONES.core());
    assertThat(at(image, 201)).isEqualTo(TONES.core());
    int near = darkness(image, 195);
    int far = darkness(image, 120);
    assertThat(near).isGreaterThan(far).isLessThan(darkness(image, 250));
    assertThat(far).isPositive();
    assertThat(darkness(image, 90)).isZero();
    assertThat(darkness(image, 410)).isZero();
    assertThat(darkness(image, 305)).isGreaterThan(darkness(image, 390));
  }

  @Test
  void spanWithoutCertainCoreIsNowhereSolid() {
    BufferedImage image = paint(mark(Mark.Shape.SPAN, 100, 300, 250, 400, Double.NaN, SOFT));
    for (int x = 100; x < 400; x++) {
      assertThat(darkness(image, x)).isLessThan(darkness(TONES.core()));
    }
    assertThat(darkness(image, 275)).isGreaterThan(darkness(image, 130));
  }

  @Test
  void hardLimitsHaveTicksAndSoftOnesFadeOut() {
    BufferedImage hard = paint(mark(Mark.Shape.MOMENT_BOUNDED, 100, 300, 100, 300, Double.NaN, 0));
    assertThat(at(hard, 100)).isEqualTo(TONES.edge());
    assertThat(at(hard, 299)).isEqualTo(TONES.edge());
    assertThat(at(hard, 150)).isEqualTo(at(hard, 250)).isNotEqualTo(TONES.edge());
    BufferedImage soft =
        paint(mark(Mark.Shape.MOMENT_BOUNDED, 100, 300, 100, 300, Double.NaN, SOFT));
    assertThat(darkness(soft, 101)).isLessThan(darkness(soft, 125));
    assertThat(darkness(soft, 125)).isLessThan(darkness(soft, 200));
  }

  @Test
  void estimateIsADotAndBoundsAloneAreNone() {
    BufferedImage dot = paint(mark(Mark.Shape.MOMENT_ESTIMATED, 100, 300, 100, 300, 220, SOFT));
    assertThat(at(dot, 220)).isEqualTo(TONES.edge());
    assertThat(darkness(at(dot, 220, 59))).isLessThan(darkness(at(dot, 208, 65)));
    BufferedImage band =
        paint(mark(Mark.Shape.MOMENT_BOUNDED, 100, 300, 100, 300, Double.NaN, SOFT));
    assertThat(at(band, 200)).isEqualTo(Argb.over(TONES.band(), PALETTE.background()));
  }

  @Test
  void endlessSpanRunsToTheEdgeWithAnArrow() {
    BufferedImage image = paint(mark(Mark.Shape.SPAN, 100, 100, ENDLESS, ENDLESS, Double.NaN, 0));
    assertThat(at(image, 500)).isEqualTo(TONES.core());
    assertThat(at(image, 599, 56)).isEqualTo(TONES.core());
    boolean arrow = false;
    for (int x = 585; x < 598; x++) {
      arrow |= at(image, x) == TONES.onCore();
    }
    assertThat(arrow).isTrue();
  }

  @Test
  void unknownEndIsBrokenAndPossibleToTheEdge() {
    BufferedImage image = paint(mark(Mark.Shape.SPAN, 100, 100, 300, ENDLESS, Double.NaN, 0));
    assertThat(at(image, 250)).isEqualTo(TONES.core());
    assertThat(at(image, 298, 63)).isEqualTo(PALETTE.background());
    assertThat(darkness(image, 590)).isPositive().isLessThan(darkness(image, 250));
  }

  @Test
  void doubtfulSpanIsOutlinedAndNotSolid() {
    Mark certain = mark(Mark.Shape.SPAN, 100, 100, 300, 300, Double.NaN, 0);
    BufferedImage image = paint(with(certain, EventStatus.ALLEGED));
    assertThat(darkness(image, 200)).isLessThan(darkness(TONES.core()));
    int dashes = 0;
    for (int x = 110; x < 290; x++) {
      dashes += at(image, x, 55) != at(image, x - 1, 55) ? 1 : 0;
    }
    assertThat(dashes).isGreaterThan(20);
  }

  @Test
  void farCoordinatesAndScrollArePaintedLikeNearOnes() {
    Mark far = mark(Mark.Shape.SPAN, -1e15, -1e14, 1e14, 1e15, Double.NaN, SOFT);
    BufferedImage image = paint(far);
    assertThat(at(image, 5)).isEqualTo(TONES.core());
    assertThat(at(image, 595)).isEqualTo(TONES.core());
    Frame scrolled = new Frame(HEADER + 600, 200, HEADER, 10);
    BufferedImage moved = paint(PALETTE, layout(far), scrolled, Highlights.NONE);
    assertThat(moved.getRGB(HEADER + 300, 46)).isEqualTo(image.getRGB(HEADER + 300, 56));
  }

  @Test
  void selectionIsOutlined() {
    Mark mark = mark(Mark.Shape.SPAN, 100, 100, 300, 300, Double.NaN, 0);
    Highlights highlights = new Highlights(Set.of(mark.event()), null, null);
    Frame frame = new Frame(HEADER + 600, 200, HEADER, 0);
    BufferedImage image = paint(PALETTE, layout(mark), frame, highlights);
    assertThat(at(image, 97, 65)).isEqualTo(PALETTE.accent());
    assertThat(at(paint(mark), 97, 65)).isEqualTo(PALETTE.background());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatASearchFoundHasAFrameAroundMarkAndLabelThatIsSeenWithoutColour(boolean dark) {
    Palette palette = Palette.of(dark);
    Mark bare = mark(Mark.Shape.SPAN, 100, 100, 300, 300, Double.NaN, 0);
    Mark.Label label = new Mark.Label("The assault", 306, 80, false);
    Mark mark = with(bare, EventStatus.CONFIRMED, 1, label);
    EventIndex index = EventIndex.EMPTY;
    BitSet first = new BitSet();
    first.set(0);
    Highlights found =
        new Highlights(
            Set.of(),
            null,
            null,
            new Matches(index, EventSet.of(first), cluster -> 0, row -> List.of()),
            Draft.NONE);
    Frame frame = new Frame(HEADER + 600, 200, HEADER, 0);
    BufferedImage image = paint(palette, layout(mark), frame, found);
    BufferedImage plain = paint(palette, layout(mark), frame, Highlights.NONE);
    assertThat(at(image, 98, 65)).as("left edge").isEqualTo(palette.match());
    assertThat(at(image, 389, 65)).as("right of the label").isEqualTo(palette.match());
    assertThat(at(image, 350, 53)).as("ground").isNotEqualTo(at(plain, 350, 53));
    int contrast = Math.abs(darkness(palette.match()) - darkness(palette.background()));
    assertThat(contrast).as("told in greyscale").isGreaterThan(250);
  }

  @Test
  void aClusterSaysHowManyOfItsEventsWereFound() {
    Mark cluster =
        with(
            mark(Mark.Shape.CLUSTER, 100, 300, 100, 300, Double.NaN, 0),
            EventStatus.CONFIRMED,
            14,
            null);
    BitSet first = new BitSet();
    first.set(0);
    Frame frame = new Frame(HEADER + 600, 200, HEADER, 0);
    BufferedImage some = paint(PALETTE, layout(cluster), frame, clusterOf(first, 3));
    BufferedImage none = paint(PALETTE, layout(cluster), frame, clusterOf(first, 0));
    assertThat(at(some, 98, 65)).isEqualTo(PALETTE.match());
    assertThat(at(some, 298, 50)).as("badge").isEqualTo(PALETTE.match());
    assertThat(at(none, 98, 65)).isEqualTo(PALETTE.background());
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aCollapsedRowHasAFrameWhereASearchFoundSomething(boolean dark) {
    Palette palette = Palette.of(dark);
    LaneBand.Bin low = new LaneBand.Bin(100, 8, 1, 0.1);
    LaneBand.Bin full = new LaneBand.Bin(200, 8, 9, 1);
    LaneBand row = new LaneBand("lane:1", "Lane", RGB, 0, 24, 10, true, List.of(low, full));
    TimelineLayout layout =
        new TimelineLayout(
            new Viewport(0, 1, 600), List.of(), List.of(), List.of(row), List.of(), 24, List.of());
    BitSet first = new BitSet();
    first.set(0);
    Highlights found =
        new Highlights(
            Set.of(),
            null,
            null,
            new Matches(EventIndex.EMPTY, EventSet.of(first), mark -> 0, band -> List.of(low)),
            Draft.NONE);
    Frame frame = new Frame(HEADER + 600, 200, HEADER, 0);
    BufferedImage image = paint(palette, layout, frame, found);
    BufferedImage plain = paint(palette, layout, frame, Highlights.NONE);
    assertThat(at(image, 98, 54)).as("left edge").isEqualTo(palette.match());
    assertThat(at(image, 109, 54)).as("right edge").isEqualTo(palette.match());
    assertThat(at(image, 104, 50)).as("ground").isNotEqualTo(at(plain, 104, 50));
    assertThat(at(image, 198, 54)).as("nothing found there").isEqualTo(at(plain, 198, 54));
  }

  private static Highlights clusterOf(BitSet found, int matches) {
    return new Highlights(
        Set.of(),
        null,
        null,
        new Matches(EventIndex.EMPTY, EventSet.of(found), cluster -> matches, row -> List.of()),
        Draft.NONE);
  }

  private static Mark mark(
      Mark.Shape shape, double a, double b, double c, double d, double best, int flags) {
    boolean span = shape == Mark.Shape.SPAN;
    double right = span ? d : b;
    return new Mark(
        new EventId(1),
        0,
        1,
        shape,
        a,
        b,
        c,
        right,
        best,
        11,
        20,
        RGB,
        EventStatus.CONFIRMED,
        flags,
        null);
  }

  private static Mark with(Mark mark, EventStatus status) {
    return with(mark, status, 1, null);
  }

  private static Mark with(Mark mark, EventStatus status, int count, Mark.@Nullable Label label) {
    return new Mark(
        mark.event(),
        0,
        count,
        mark.shape(),
        mark.leftPx(),
        mark.coreLeftPx(),
        mark.coreRightPx(),
        mark.rightPx(),
        mark.bestPx(),
        11,
        20,
        RGB,
        status,
        mark.flags(),
        label);
  }

  private static TimelineLayout layout(Mark mark) {
    return new TimelineLayout(
        new Viewport(0, 1000, 600), List.of(), List.of(), List.of(), List.of(mark), 100, List.of());
  }

  private static BufferedImage paint(Mark mark) {
    Frame frame = new Frame(HEADER + 600, 200, HEADER, 0);
    return paint(PALETTE, layout(mark), frame, Highlights.NONE);
  }

  private static BufferedImage paint(
      Palette palette, TimelineLayout layout, int height, Highlights highlights) {
    Frame frame = new Frame(HEADER + Scene.WIDTH_PX, height, HEADER, 0);
    return paint(palette, layout, frame, highlights);
  }

  private static BufferedImage paint(
      Palette palette, TimelineLayout layout, Frame frame, Highlights highlights) {
    BufferedImage image =
        new BufferedImage(
            (int) frame.widthPx(), (int) frame.heightPx(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    Titles titles = Scene.TITLES;
    new TimelinePainter(palette, new InterMeasure(), titles, "Europe/Paris")
        .paint(new Java2DPen(graphics), layout, frame, highlights);
    graphics.dispose();
    return image;
  }

  /** The colour in the middle of the mark's bar, x from the viewport's left edge. */
  private static int at(BufferedImage image, int x) {
    return at(image, x, 65);
  }

  private static int at(BufferedImage image, int x, int y) {
    return image.getRGB(HEADER + x, y);
  }

  private static int darkness(BufferedImage image, int x) {
    return darkness(at(image, x));
  }

  private static int darkness(int argb) {
    return 3 * 255 - ((argb >> 16) & 0xFF) - ((argb >> 8) & 0xFF) - (argb & 0xFF);
  }
}
