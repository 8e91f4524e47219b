package app.throughline.drawing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/**
 * Puts chunks after the header of the PNG file that streams by, and lets the writing be stopped.
 */
final class PngStream extends FilterOutputStream {
  /** How far a file of compressed pixels will grow is not known; pictures of timelines do this. */
  private static final double BYTES_PER_PIXEL = 0.1;

  private final byte[] chunks;
  private final long pixels;
  private final DoublePredicate goOn;
  private long written;

  /** Asks {@code goOn} at every write, with the part done, 0 to 1, as far as it can be told. */
  PngStream(OutputStream out, byte[] chunks, long pixels, DoublePredicate goOn) {
    super(out);
    this.chunks = chunks.clone();
    this.pixels = pixels;
    this.goOn = goOn;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    if (++written == PngText.HEADER_BYTES) {
      out.write(chunks);
    }
  }

  /**
   * Passes bytes on.
   *
   * @throws CancellationException if {@code goOn} answers no
   */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int start = offset;
    int end = offset + length;
    while (start < end && written < PngText.HEADER_BYTES) {
      write(bytes[start++]);
    }
    if (!goOn.test(Math.min(0.99, written / (BYTES_PER_PIXEL * pixels)))) {
      throw new CancellationException();
    }
    out.write(bytes, start, end - start);
    written += end - start;
  }
}
