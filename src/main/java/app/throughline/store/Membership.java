package app.throughline.store;

/**
 * Events that belong together.
 *
 * @param key tells the group from the others of its grouping: an id, or a tag
 * @param name what to call it
 * @param events their ids, in no order, none twice
 */
@SuppressWarnings("ArrayRecordComponent") // up to a million ids; nobody writes to them
public record Membership(String key, String name, long[] events) {}
