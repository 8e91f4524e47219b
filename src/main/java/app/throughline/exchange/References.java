package app.throughline.exchange;

import app.throughline.model.RecordId;
import app.throughline.model.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The records of one kind by the keys that the JSON text gives them. */
final class References<I extends RecordId> {
  private static final Texts TEXTS = new Texts("exchange");

  private final String kind;
  private final Map<String, I> ids = new LinkedHashMap<>();

  /**
   * None so far.
   *
   * @param kind what the records are called, a key of the bundle {@code exchange}
   */
  References(String kind) {
    this.kind = kind;
  }

  /** Gives the record that the item describes its id. */
  I add(JsonItem item, Sequence sequence, LongFunction<I> type) {
    JsonItem key = item.required("key");
    I id = type.apply(sequence.next());
    if (ids.putIfAbsent(key.text(), id) != null) {
      throw key.bad("json.duplicate", key.text());
    }
    return id;
  }

  /** The record that the item names. */
  I get(JsonItem item) {
    return named(item.text(), item);
  }

  /** The record of a key that the item names among other things. */
  I named(String key, JsonItem item) {
    I id = ids.get(key);
    if (id == null) {
      throw item.bad("json.reference", key, TEXTS.get(kind));
    }
    return id;
  }

  /** The record that the item names; {@code null} stands for none. */
  @Nullable I getOrNull(@Nullable JsonItem item) {
    return item == null ? null : get(item);
  }
}
