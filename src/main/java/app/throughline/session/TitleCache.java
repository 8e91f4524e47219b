package app.throughline.session;

import app.throughline.model.EventId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles that were read lately. What is asked for and not here is remembered as wanted, to be
 * read in one go. Thread-safe.
 */
final class TitleCache {
  private final int capacity;
  private final Map<EventId, String> titles;
  private final Set<EventId> wanted = new HashSet<>();

  /** A cache of at most so many titles; the one not used for longest goes first. */
  TitleCache(int capacity) {
    this.capacity = capacity;
    titles = new LinkedHashMap<>(1024, 0.75f, true);
  }

  /** The title, or null if it is not here. */
  synchronized @Nullable String get(EventId id) {
    return titles.get(id);
  }

  /** Remembers that a title is wanted; whether it is the first since {@link #takeWanted}. */
  synchronized boolean want(EventId id) {
    boolean first = wanted.isEmpty();
    wanted.add(id);
    return first;
  }

  /** What was wanted; from now on nothing is. */
  synchronized Set<EventId> takeWanted() {
    Set<EventId> taken = Set.copyOf(wanted);
    wanted.clear();
    return taken;
  }

  /** Puts titles in. */
  synchronized void putAll(Map<EventId, String> some) {
    titles.putAll(some);
    var oldest = titles.keySet().iterator();
    while (titles.size() > capacity) {
      oldest.next();
      oldest.remove();
    }
  }

  /** Takes titles out, because they are no longer true. */
  synchronized void removeAll(Collection<EventId> ids) {
    ids.forEach(titles::remove);
  }
}
