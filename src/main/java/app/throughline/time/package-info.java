/**
 * Uncertain time: what the sources allow, no more.
 *
 * <p>Enter at {@link app.throughline.time.When} (what is known of an event's time), {@link
 * app.throughline.time.TimeReader} (what a user types, understood) and {@link
 * app.throughline.time.TimeWords} (back into words). All instants are epoch milliseconds UTC, all
 * intervals half-open. The Extended Date/Time Format is read in {@code time.edtf}.
 *
 * <p>May import: the JDK only. Threads: everything here is immutable or stateless.
 */
package app.throughline.time;
