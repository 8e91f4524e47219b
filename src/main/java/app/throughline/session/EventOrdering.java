package app.throughline.session;

import app.throughline.model.CaseSnapshot;
import app.throughline.model.EventColumn;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventSort;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LaneId;
import app.throughline.store.CaseFile;
import app.throughline.store.TableReader;
import app.throughline.time.TimeBounds;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts events of one index into an order. On the session's worker. */
final class EventOrdering {
  /** Comes after all numbers, in both directions. */
  private static final long NONE = Long.MIN_VALUE;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final TableReader table;
  private final CaseSnapshot snapshot;
  private final EventIndex index;

  EventOrdering(CaseFile caseFile, EventIndex index) {
    table = caseFile.table();
    this.snapshot = caseFile.snapshot();
    this.index = index;
  }

  /** The positions of some events in an order. */
  int[] order(EventSet shown, EventSort sort) {
    Integer[] positions = shown.stream().boxed().toArray(Integer[]::new);
    // The sort is stable and the positions are in time order, so equal ones stay in that order.
    Arrays.sort(positions, comparator(sort));
    return Arrays.stream(positions).mapToInt(Integer::intValue).toArray();
  }

  private Comparator<Integer> comparator(EventSort sort) {
    return switch (sort.column()) {
      case TITLE, WORDS, DESCRIPTION, TAGS, PEOPLE, PLACES, ORGANISATIONS, CREATED, CHANGED ->
          byText(texts(sort.column()), sort.descending());
      case SOURCES, CLAIMS -> byNumber(counts(sort.column()), sort.descending());
      default -> byNumber(numbers(numberOf(sort.column())), sort.descending());
    };
  }

  private static Comparator<Integer> byText(@Nullable String[] texts, boolean descending) {
    Comparator<String> order =
        descending ? Comparator.reverseOrder() : Comparator.<String>naturalOrder();
    return Comparator.comparing((Integer i) -> texts[i], Comparator.nullsLast(order));
  }

  private static Comparator<Integer> byNumber(long[] numbers, boolean descending) {
    Comparator<Integer> order = Comparator.comparingLong((Integer i) -> numbers[i]);
    return Comparator.comparing((Integer i) -> numbers[i] == NONE)
        .thenComparing(descending ? order.reversed() : order);
  }

  private long[] numbers(IntToLongFunction of) {
    long[] numbers = new long[index.size()];
    Arrays.setAll(numbers, of);
    return numbers;
  }

  private IntToLongFunction numberOf(EventColumn column) {
    return switch (column) {
      case TIME -> i -> i < index.datedCount() ? index.sortMillis(i) : NONE;
      case START_EARLIEST -> i -> limit(index.startEarliest(i));
      case START_LATEST -> i -> limit(index.startLatest(i));
      case END_EARLIEST -> i -> index.is(i, EventIndex.SPAN) ? limit(index.endEarliest(i)) : NONE;
      case END_LATEST -> i -> index.is(i, EventIndex.SPAN) ? limit(index.endLatest(i)) : NONE;
      case DURATION -> this::leastMillis;
      case LANE -> laneOrder();
      case STATUS -> i -> index.status(i).compareTo(EventStatus.CONFIRMED);
      case IMPORTANCE -> i -> index.importance(i).compareTo(Importance.MINOR);
      default -> throw new IllegalArgumentException("no number for " + column);
    };
  }

  private static long limit(long millis) {
    return millis == TimeBounds.PAST || millis == TimeBounds.FUTURE ? NONE : millis;
  }

  /** The least that a span can last. */
  private long leastMillis(int i) {
    boolean known =
        index.is(i, EventIndex.SPAN)
            && index.startLatest(i) != TimeBounds.FUTURE
            && index.endEarliest(i) != TimeBounds.PAST;
    return known ? Math.max(0, TimeBounds.plus(index.endEarliest(i), -index.startLatest(i))) : NONE;
  }

  private IntToLongFunction laneOrder() {
    Map<LaneId, Integer> order = new HashMap<>();
    List<Lane> lanes = snapshot.lanes();
    for (int i = 0; i < lanes.size(); i++) {
      order.put(lanes.get(i).id(), i);
    }
    return i -> order.getOrDefault(index.lane(i), Integer.MAX_VALUE);
  }

  private @Nullable String[] texts(EventColumn column) {
    @Nullable String[] texts = new String[index.size()];
    table.texts(
        column,
        (id, text) -> {
          int position = index.position(id);
          if (position >= 0) {
            texts[position] = plain(text);
          }
        });
    return texts;
  }

  private long[] counts(EventColumn column) {
    long[] counts = new long[index.size()];
    table.counts(
        column,
        (id, count) -> {
          int position = index.position(id);
          if (position >= 0) {
            counts[position] = count;
          }
        });
    return counts;
  }

  /** Without case and accents: "Évry" stands among the words in E. */
  private static String plain(String text) {
    String bare =
        Normalizer.isNormalized(text, Normalizer.Form.NFD)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT);
  }
}
