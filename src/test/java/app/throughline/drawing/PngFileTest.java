package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.model.CaseException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngFileTest {
  private static final Map<String, String> TEXTS =
      Map.of("Title", "Magnanville, 13\u201314 June 2016", "Software", "Throughline 0.1.0");

  @TempDir private Path folder;

  @Test
  void keepsEveryPixelAndItsTexts() throws IOException {
    BufferedImage image = image(900, 700);
    Path file = folder.resolve("picture.png");
    PngFile.write(file, image, 2, TEXTS, done -> true);
    BufferedImage read = ImageIO.read(file.toFile());
    for (int y = 0; y < 700; y += 7) {
      for (int x = 0; x < 900; x += 7) {
        assertThat(read.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
      }
    }
    Map<String, byte[]> chunks = chunks(Files.readAllBytes(file));
    assertThat(new String(chunks.get("tEXt"), StandardCharsets.ISO_8859_1))
        .isEqualTo("Software\0Throughline 0.1.0");
    assertThat(new String(chunks.get("iTXt"), StandardCharsets.UTF_8))
        .isEqualTo("Title\0\0\0\0\0Magnanville, 13\u201314 June 2016");
    // 192 dots per inch in dots per metre.
    assertThat(ByteBuffer.wrap(chunks.get("pHYs")).getInt()).isEqualTo(7559);
    assertThat(names()).containsExactly("picture.png");
  }

  @Test
  void equalPicturesMakeEqualBytes() throws IOException {
    PngFile.write(folder.resolve("a.png"), image(900, 700), 1, TEXTS, done -> true);
    PngFile.write(folder.resolve("b.png"), image(900, 700), 1, TEXTS, done -> true);
    assertThat(folder.resolve("a.png")).hasSameBinaryContentAs(folder.resolve("b.png"));
  }

  @Test
  void cancellingLeavesWhatWasThere() throws IOException {
    Path file = folder.resolve("picture.png");
    Files.writeString(file, "what was there");
    assertThatThrownBy(() -> PngFile.write(file, image(900, 700), 1, TEXTS, done -> false))
        .isInstanceOf(CancellationException.class);
    assertThat(file).hasContent("what was there");
    assertThat(names()).containsExactly("picture.png");
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Path file = folder.resolve("picture.png");
    Files.writeString(file, "what was there");
    PngFile.write(file, image(40, 30), 1, Map.of(), done -> true);
    assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(40);
  }

  @Test
  void missingFolderIsSaidInPlainWords() {
    Path file = folder.resolve("none").resolve("picture.png");
    assertThatThrownBy(() -> PngFile.write(file, image(40, 30), 1, Map.of(), done -> true))
        .isInstanceOfSatisfying(
            CaseException.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(CaseException.Kind.IO);
              assertThat(problem.arguments())
                  .containsExactly(file.toString(), "the folder does not exist");
            });
  }

  @Test
  void fullDiskWhileWritingIsSaidInPlainWordsAndLeavesNothingBehind() {
    Path file = folder.resolve("picture.png");
    // The encoder can pass on what its stream throws only like this.
    DoublePredicate full =
        done -> {
          throw new UncheckedIOException(new IOException("No space left on device"));
        };
    assertThatThrownBy(() -> PngFile.write(file, image(40, 30), 1, Map.of(), full))
        .isInstanceOfSatisfying(
            CaseException.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(CaseException.Kind.DISK_FULL);
              assertThat(problem.arguments()).containsExactly(file.toString());
            });
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keywordsThatPngForbidsAreRefused() {
    assertThatThrownBy(() -> PngText.chunks(Map.of(" Title", "x")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PngText.chunks(Map.of("", "x")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private static BufferedImage image(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    for (int i = 0; i < 400; i++) {
      graphics.setColor(new Color(i * 7919 & 0xFFFFFF));
      graphics.fillOval(i * 131 % width, i * 197 % height, 60, 40);
    }
    graphics.dispose();
    return image;
  }

  /** The chunks by name, their checksums checked; of several of a name the first. */
  private static Map<String, byte[]> chunks(byte[] file) {
    Map<String, byte[]> chunks = new LinkedHashMap<>();
    ByteBuffer in = ByteBuffer.wrap(file).position(8);
    while (in.hasRemaining()) {
      byte[] data = new byte[in.getInt()];
      byte[] name = new byte[4];
      in.get(name).get(data);
      CRC32 check = new CRC32();
      check.update(name);
      check.update(data);
      assertThat(in.getInt()).isEqualTo((int) check.getValue());
      chunks.putIfAbsent(new String(name, StandardCharsets.US_ASCII), data);
    }
    assertThat(chunks.keySet()).startsWith("IHDR").endsWith("IEND");
    return chunks;
  }
}
