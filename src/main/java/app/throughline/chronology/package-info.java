/**
 * Where events lie by what is stated of them and of each other, why, and what cannot all be true.
 *
 * <p>Enter at {@link app.throughline.chronology.Chronology}: stated placements and temporal links
 * in; tightened placements, {@link app.throughline.chronology.Derivation}s and {@link
 * app.throughline.chronology.Contradiction}s out. {@link
 * app.throughline.chronology.ChronologyWords} puts all of it in plain words.
 *
 * <p>May import: {@code model}, {@code time} and {@code time.network}. Threads: a {@code
 * Chronology} belongs to one thread at a time (the session's worker); what it hands out is
 * immutable.
 */
package app.throughline.chronology;
