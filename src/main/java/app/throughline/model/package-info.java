/**
 * The records of a case, the rules they obey, and the one type of edit.
 *
 * <p>Enter at {@link app.throughline.model.Event} and {@link app.throughline.model.Edit}; {@link
 * app.throughline.model.EventIndex} holds the columns that the timeline draws from. No JavaFX, no
 * SQL.
 *
 * <p>May import: {@code time}. Threads: everything here is immutable.
 */
package app.throughline.model;
