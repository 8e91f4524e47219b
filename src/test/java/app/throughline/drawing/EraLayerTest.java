package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.EraLayouter;
import app.throughline.layout.EraStrip;
import app.throughline.layout.GapBracket;
import app.throughline.layout.TimelineLayout;
import app.throughline.model.Era;
import app.throughline.model.EraId;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Periods, markers and brackets on the paper: other pixels where they are, and only there. */
class EraLayerTest {
  private static final int HEADER = 130;
  private static final int WIDTH = 930;
  private static final int HEIGHT = 600;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aPeriodTintsItsTimeAndAMarkerIsALine(boolean dark) {
    TimelineLayout plain = Scene.sketch();
    long start = (long) plain.viewport().millisAt(200);
    long end = (long) plain.viewport().millisAt(400);
    long marker = (long) plain.viewport().millisAt(600);
    List<Era> eras =
        List.of(
            new Era(new EraId(1), "Siege", start, end, "#d55e00"),
            new Era(new EraId(2), "Alarm", marker, marker, "#009e73"));
    EraStrip strip =
        new EraLayouter(eras, Locale.ENGLISH, new InterMeasure()).layout(plain.viewport());
    Palette palette = Palette.of(dark);
    BufferedImage with = painted(plain.withEras(strip), palette, strip.heightPx());
    BufferedImage without = painted(plain.withEras(EraStrip.NONE), palette, strip.heightPx());
    assertThat(lanesDiffer(with, without, HEADER + 300)).isTrue();
    assertThat(lanesDiffer(with, without, HEADER + 600)).isTrue();
    assertThat(lanesDiffer(with, without, HEADER + 500)).isFalse();
    int inStrip = (int) (Frame.AXIS_PX + 1.5 * EraStrip.LINE_PX);
    assertThat(differs(with, without, HEADER + 390, inStrip)).isTrue();
    assertThat(differs(with, without, HEADER + 500, inStrip)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBracketIsALineWithItsTextInTheMiddle(boolean dark) {
    TimelineLayout layout = Scene.sketch();
    Palette palette = Palette.of(dark);
    BufferedImage image = painted(layout, palette, 0);
    Graphics2D graphics = image.createGraphics();
    GapBracket bracket = GapBracket.exact(100, 500, "3 h to 4 h", 800, new InterMeasure());
    new GapLayer(new Java2DPen(graphics), palette)
        .paint(bracket, new Frame(WIDTH, HEIGHT, HEADER, 0), true);
    graphics.dispose();
    int middle = (int) (Frame.AXIS_PX + GapBracket.HEIGHT_PX / 2);
    int tick = middle - 3;
    assertThat(image.getRGB(HEADER + 100, tick)).isEqualTo(palette.accent());
    assertThat(image.getRGB(HEADER + 499, tick)).isEqualTo(palette.accent());
    double middleOfLabel = bracket.label().xPx() + bracket.label().widthPx() / 2;
    assertThat(middleOfLabel).isBetween(298.0, 302.0);
    int pillEdge = HEADER + (int) bracket.label().xPx() - 4;
    assertThat(image.getRGB(pillEdge, middle)).isEqualTo(palette.background());
  }

  private static BufferedImage painted(TimelineLayout layout, Palette palette, double erasPx) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    new TimelinePainter(palette, new InterMeasure(), new Scene.SomeTitles(), "Europe/Paris")
        .paint(
            new Java2DPen(graphics),
            layout,
            new Frame(WIDTH, HEIGHT, HEADER, 0, erasPx),
            Highlights.NONE);
    graphics.dispose();
    return image;
  }

  private static boolean lanesDiffer(BufferedImage one, BufferedImage other, int x) {
    int top = (int) (Frame.AXIS_PX + 2 * EraStrip.LINE_PX);
    return IntStream.range(top, HEIGHT).anyMatch(y -> differs(one, other, x, y));
  }

  private static boolean differs(BufferedImage one, BufferedImage other, int x, int y) {
    return one.getRGB(x, y) != other.getRGB(x, y);
  }
}
