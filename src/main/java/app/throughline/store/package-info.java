/**
 * The case file: one SQLite database, read, written, checked, searched and migrated here only.
 *
 * <p>Enter at {@link app.throughline.store.CaseFile}. Every edit is one transaction that writes the
 * rows and the history entry, or nothing.
 *
 * <p>{@code EventTables} and {@code CaseTables} describe once how each record lies in its table;
 * from that come the SQL, the rows of a bulk creation and the JSON of the history. Reading goes
 * through Jdbi, writing and the event index through prepared statements of plain JDBC.
 *
 * <p>May import: {@code chronology}, {@code model}, {@code time}, JDBC and Jdbi; Jackson for the
 * history's JSON. Threads: a {@code CaseFile} belongs to the one thread that uses it (the session's
 * worker); it is not thread-safe.
 */
package app.throughline.store;
