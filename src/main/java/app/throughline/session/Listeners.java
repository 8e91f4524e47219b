package app.throughline.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to be told; one that fails does not keep the others from being told. */
final class Listeners<T> {
  private static final System.Logger LOG = System.getLogger(Listeners.class.getName());

  private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

  /** Wraps a listener, so that one added twice is two. */
  private static final class Entry<T> {
    private final Consumer<T> listener;

    Entry(Consumer<T> listener) {
      this.listener = listener;
    }
  }

  /** Adds a listener; the answer removes it. */
  Runnable add(Consumer<T> listener) {
    Entry<T> entry = new Entry<>(listener);
    entries.add(entry);
    return () -> entries.remove(entry);
  }

  /** Tells all. */
  void tell(T news) {
    for (Entry<T> entry : entries) {
      try {
        entry.listener.accept(news);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "a listener failed", e);
      }
    }
  }
}
