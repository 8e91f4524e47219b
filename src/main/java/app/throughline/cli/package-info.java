/**
 * The command line: the same program without a window or a display.
 *
 * <p>Enter at {@link app.throughline.cli.CommandLineProgram}. Exit 0: well; 1: the answer is no (a
 * check failed); 2: wrong usage or unreadable input. Errors go to standard error, one clear line
 * each.
 *
 * <p>May import: {@code session}, {@code chronology}, {@code exchange}, {@code drawing}, {@code
 * layout}, {@code model}, {@code time}, picocli. Threads: the main thread.
 */
package app.throughline.cli;
