package app.throughline.drawing;

import app.throughline.model.CaseException;
import com.pngencoder.PngEncoder;
import com.pngencoder.PngEncoderPhysicalPixelDimensions;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.function.UnaryOperator;

/**
 * Writes pictures as PNG files. A file appears whole or not at all: it is written beside its place
 * and moved there. Equal pictures and texts make equal bytes.
 */
public final class PngFile {
  /** Of levels 1 to 9, about as fast as the least and hardly larger than the greatest. */
  private static final int COMPRESSION_LEVEL = 4;

  private static final int SCREEN_DOTS_PER_INCH = 96;
  private static final int BUFFER_BYTES = 1 << 16;

  private PngFile() {}

  /**
   * Writes a picture; what was at the path is replaced.
   *
   * @param path where to
   * @param image opaque
   * @param scale pixels for one logical pixel: the file says 96 times as many dots per inch
   * @param texts stored in the file by keyword, as {@code Title} or {@code Software}
   * @param goOn asked now and then, with the part done, 0 to 1, as far as it is known
   * @throws CaseException (DISK_FULL, IO) if it cannot be written; nothing is left behind then
   * @throws CancellationException if {@code goOn} answers no; nothing is left behind either
   */
  public static void write(
      Path path,
      BufferedImage image,
      double scale,
      Map<String, String> texts,
      DoublePredicate goOn) {
    Path target = path.toAbsolutePath();
    Path part = target.resolveSibling("." + target.getFileName() + "." + System.nanoTime());
    long pixels = (long) image.getWidth() * image.getHeight();
    try {
      writePart(part, image, scale, out -> new PngStream(out, PngText.chunks(texts), pixels, goOn));
      move(part, target);
    } catch (IOException e) {
      throw CaseException.of(path.toString(), e);
    } catch (UncheckedIOException e) {
      // The encoder cannot throw what its stream throws.
      throw CaseException.of(path.toString(), Objects.requireNonNull(e.getCause()));
    } finally {
      discard(part);
    }
  }

  private static void writePart(
      Path part, BufferedImage image, double scale, UnaryOperator<OutputStream> wrap)
      throws IOException {
    try (FileChannel channel =
            FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream file =
            new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
        OutputStream out = wrap.apply(file)) {
      int dotsPerInch = (int) Math.round(SCREEN_DOTS_PER_INCH * scale);
      new PngEncoder()
          .withBufferedImage(image)
          .withCompressionLevel(COMPRESSION_LEVEL)
          .withPhysicalPixelDimensions(PngEncoderPhysicalPixelDimensions.dotsPerInch(dotsPerInch))
          .toStream(out);
      out.flush();
      channel.force(true);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      System.getLogger(PngFile.class.getName())
          .log(System.Logger.Level.WARNING, "a part of a picture could not be deleted", e);
    }
  }
}
