package app.throughline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * What a command reads and writes. All text is UTF-8.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock tells when something was done
 */
public record Console(InputStream in, PrintStream out, PrintStream err, Clock clock) {

  /** The console of this process; UTF-8 whatever the system's language. */
  public static Console system() {
    return new Console(
        System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err), Clock.systemUTC());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
