package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Compares pictures with those that were looked at and found good, in this package's test
 * resources. What was painted is left in {@code target/golden}: look at it, and copy it there if it
 * is better.
 */
final class Golden {
  private static final int VISIBLE = 40;
  private static final double MOST_VISIBLE_SHARE = 0.004;

  private Golden() {}

  /** Curves and letters may come out a little otherwise on another system; nothing else may. */
  static void assertLike(BufferedImage painted, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "golden"));
    ImageIO.write(painted, "png", folder.resolve(name).toFile());
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      assertThat(in).as("golden picture " + name).isNotNull();
      BufferedImage golden = ImageIO.read(in);
      assertThat(painted.getWidth()).isEqualTo(golden.getWidth());
      assertThat(painted.getHeight()).isEqualTo(golden.getHeight());
      double share = (double) differing(painted, golden) / golden.getWidth() / golden.getHeight();
      assertThat(share).as("part of " + name + " that differs").isLessThan(MOST_VISIBLE_SHARE);
    }
  }

  private static long differing(BufferedImage one, BufferedImage other) {
    long count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        int a = one.getRGB(x, y);
        int b = other.getRGB(x, y);
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
          most = Math.max(most, Math.abs(((a >> shift) & 0xFF) - ((b >> shift) & 0xFF)));
        }
        count += most > VISIBLE ? 1 : 0;
      }
    }
    return count;
  }
}
