package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.TextStyle;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the visual language can be told apart without colour, and at any zoom. */
class FormsTest {
  /** What the eye sees as another tone, of 255. */
  private static final int SEEN = 24;

  /** The least number of pixels in which two forms have another tone: of a sign of 4 by 4. */
  private static final int LEAST_PIXELS = 16;

  private static final int NAME_PX = 120;

  /** How those see who lack one kind of cones. */
  enum Vision {
    GREY(new double[] {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722}),
    PROTANOPIA(
        new double[] {
          0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
          1.051998
        }),
    DEUTERANOPIA(
        new double[] {
          0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
        });

    private final double[] matrix;

    /** A matrix of linear RGB: luminance, or severity 1.0 of Machado, Oliveira, Fernandes 2009. */
    Vision(double[] matrix) {
      this.matrix = matrix;
    }

    int seen(int rgb) {
      double[] linear = {linear(rgb >> 16 & 0xFF), linear(rgb >> 8 & 0xFF), linear(rgb & 0xFF)};
      int seen = 0;
      for (int row = 0; row < 3; row++) {
        double sum = 0;
        for (int column = 0; column < 3; column++) {
          sum += matrix[3 * row + column] * linear[column];
        }
        seen = seen << 8 | encoded(Math.max(0, Math.min(1, sum)));
      }
      return seen;
    }

    private static double linear(int value) {
      double part = value / 255.0;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double part) {
      double value = part <= 0.0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - 0.055;
      return (int) Math.round(value * 255);
    }
  }

  @ParameterizedTest
  @EnumSource(Vision.class)
  void anyTwoFormsDifferAtEverySizeInBothThemes(Vision vision) {
    for (Form.Size size : Form.Size.values()) {
      for (Palette palette : new Palette[] {Palette.LIGHT, Palette.DARK}) {
        for (Form one : Form.values()) {
          for (Form other : Form.values()) {
            if (one.compareTo(other) < 0 && one.isSeenAt(size) && other.isSeenAt(size)) {
              assertThat(differing(one, other, size, palette, vision))
                  .as("%s and %s, %s, dark %s, %s", one, other, size, palette.dark(), vision)
                  .isGreaterThanOrEqualTo(LEAST_PIXELS);
            }
          }
        }
      }
    }
  }

  private static int differing(
      Form one, Form other, Form.Size size, Palette palette, Vision vision) {
    BufferedImage a = one.painted(size, palette);
    BufferedImage b = other.painted(size, palette);
    int count = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        int difference = tone(vision.seen(a.getRGB(x, y))) - tone(vision.seen(b.getRGB(x, y)));
        count += Math.abs(difference) >= SEEN ? 1 : 0;
      }
    }
    return count;
  }

  private static int tone(int rgb) {
    return Vision.GREY.seen(rgb) & 0xFF;
  }

  @Test
  void simulationsLeaveGreyAloneAndMakeRedAndGreenAlike() {
    for (Vision vision : Vision.values()) {
      assertThat(vision.seen(0xFF808080)).isEqualTo(0x808080);
    }
    int red = Vision.DEUTERANOPIA.seen(0xFFC04040);
    int green = Vision.DEUTERANOPIA.seen(0xFF408040);
    assertThat((red >> 16 & 0xFF) - (red >> 8 & 0xFF)).isLessThan(0xC0 - 0x40);
    assertThat((green >> 8 & 0xFF) - (green >> 16 & 0xFF)).isLessThan(0x80 - 0x40);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark", "grey", "deuteranopia", "protanopia"})
  void looksAsItDidWhenItWasFoundGood(String name) throws IOException {
    Golden.assertLike(sheet(name), "forms-" + name + ".png");
  }

  static BufferedImage sheet(String name) {
    IntUnaryOperator seen =
        switch (name) {
          case "grey" -> Vision.GREY::seen;
          case "deuteranopia" -> Vision.DEUTERANOPIA::seen;
          case "protanopia" -> Vision.PROTANOPIA::seen;
          default -> rgb -> rgb;
        };
    Palette palette = Palette.of("dark".equals(name));
    int width = NAME_PX;
    for (Form.Size size : Form.Size.values()) {
      width += size.paperPx + 8;
    }
    int height = Form.values().length * Form.HEIGHT_PX;
    InterMeasure measure = new InterMeasure();
    Legend legend = new Legend(palette, measure, width - 16);
    BufferedImage sheet =
        new BufferedImage(
            width, height + (int) Math.ceil(legend.heightPx()), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    Pen pen = new Java2DPen(graphics);
    pen.fill(new Box(0, 0, width, sheet.getHeight()), palette.background());
    int row = 0;
    for (Form form : Form.values()) {
      int y = row * Form.HEIGHT_PX;
      row++;
      double baseline = Type.baselinePx(TextStyle.SMALL, y, Form.HEIGHT_PX);
      pen.text(form.name(), 4, baseline, TextStyle.SMALL, palette.text());
      int x = NAME_PX;
      for (Form.Size size : Form.Size.values()) {
        if (form.isSeenAt(size)) {
          graphics.drawImage(form.painted(size, palette), x, y, null);
        }
        x += size.paperPx + 8;
      }
    }
    legend.paint(pen, 8, height);
    graphics.dispose();
    for (int y = 0; y < sheet.getHeight(); y++) {
      for (int x = 0; x < width; x++) {
        sheet.setRGB(x, y, seen.applyAsInt(sheet.getRGB(x, y) & 0xFFFFFF));
      }
    }
    return sheet;
  }
}
