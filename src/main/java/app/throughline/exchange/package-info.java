/**
 * Case data as files of other programs, in and out.
 *
 * <p>Enter at {@link app.throughline.exchange.CaseJson}, the reviewable text form of a case.
 *
 * <p>May import: {@code model}, {@code time}, Jackson, FastCSV. Threads: stateless.
 */
package app.throughline.exchange;
