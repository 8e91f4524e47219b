package app.throughline.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a command line ended.
 *
 * @param exitCode 0 well, 1 the answer is no, 2 wrong usage or unreadable input
 * @param windowWanted whether the window is to be opened, instead of ending the program
 * @param file the case to open in the window, or null
 * @param sample whether the window is to show the sample case
 */
public record Outcome(int exitCode, boolean windowWanted, @Nullable Path file, boolean sample) {
  /** All went well. */
  static final int OK = 0;

  /** The answer is no: nothing found, not understood, not sound. */
  static final int NO = 1;

  /** The command was used wrongly, or its input cannot be read. */
  static final int UNUSABLE = 2;

  /** A command line that does not ask for the sample. */
  public Outcome(int exitCode, boolean windowWanted, @Nullable Path file) {
    this(exitCode, windowWanted, file, false);
  }
}
