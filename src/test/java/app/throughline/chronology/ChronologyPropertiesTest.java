package app.throughline.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.chronology.Chronology.Update;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever a case goes through, its chronology is that of the state it comes to. */
class ChronologyPropertiesTest {
  private static final int EVENTS = 12;
  private static final int STEPS = 40;
  private static final List<LinkKind> KINDS =
      List.of(
          LinkKind.BEFORE,
          LinkKind.AFTER,
          LinkKind.DURING,
          LinkKind.STARTS_WITH,
          LinkKind.ENDS_WITH,
          LinkKind.CAUSES);

  @Test
  void followsEveryChange() {
    qt().withExamples(150).forAll(longs().all()).checkAssert(seed -> follow(new Random(seed)));
  }

  private static void follow(Random random) {
    Map<EventId, Placement> stated = new HashMap<>();
    Map<LinkId, EventLink> links = new TreeMap<>((a, b) -> Long.compare(a.value(), b.value()));
    for (int i = 1; i <= EVENTS; i++) {
      stated.put(new EventId(i), placement(random));
    }
    Chronology chronology = Chronology.of(stated, List.of());
    for (int step = 0; step < STEPS; step++) {
      Map<EventId, Placement> before = drawn(chronology, stated);
      Set<EventId> restated = new HashSet<>();
      Set<EventId> moved = change(chronology, stated, links, random, restated);
      Map<EventId, Placement> after = drawn(chronology, stated);
      assertThat(after).isEqualTo(drawn(Chronology.of(stated, links.values()), stated));
      Set<EventId> other = new HashSet<>(stated.keySet());
      other.removeIf(id -> after.get(id).equals(before.get(id)));
      moved.removeAll(restated);
      other.removeAll(restated);
      assertThat(moved).isEqualTo(other);
      explained(chronology, stated);
    }
  }

  /** Each limit that is drawn has a chain of statements that ends at a stated time. */
  private static void explained(Chronology chronology, Map<EventId, Placement> stated) {
    stated.forEach(
        (id, placement) ->
            assertThat(chronology.explain(id, placement).limits())
                .allSatisfy(
                    limit ->
                        assertThat(limit.chain())
                            .last()
                            .isInstanceOf(Statement.StatedBound.class)));
  }

  private static Set<EventId> change(
      Chronology chronology,
      Map<EventId, Placement> stated,
      Map<LinkId, EventLink> links,
      Random random,
      Set<EventId> restated) {
    EventId from = new EventId(1 + random.nextInt(EVENTS));
    EventId to = new EventId(1 + random.nextInt(EVENTS));
    LinkId id = new LinkId(1 + random.nextInt(14));
    if (random.nextInt(4) == 0) {
      stated.put(from, placement(random));
      restated.add(from);
      return new HashSet<>(
          chronology.update(new Update(List.of(), List.of(), Map.of(from, stated.get(from)))));
    }
    boolean known = links.remove(id) != null;
    List<EventLink> linked = new ArrayList<>();
    if (!from.equals(to) && random.nextInt(4) > 0) {
      long min = random.nextBoolean() ? 0 : random.nextInt(30);
      long max = random.nextBoolean() ? TimeBounds.FUTURE : min + random.nextInt(30);
      LinkKind kind = KINDS.get(random.nextInt(KINDS.size()));
      linked.add(new EventLink(id, from, to, kind, min, max, random.nextBoolean()));
      links.put(id, linked.get(0));
    }
    return new HashSet<>(
        chronology.update(new Update(known ? List.of(id) : List.of(), linked, stated)));
  }

  private static Map<EventId, Placement> drawn(
      Chronology chronology, Map<EventId, Placement> stated) {
    Map<EventId, Placement> drawn = new HashMap<>();
    stated.forEach((id, placement) -> drawn.put(id, chronology.placement(id, placement)));
    return drawn;
  }

  private static Placement placement(Random random) {
    boolean soft = random.nextBoolean();
    TimeBounds start = bounds(random, 0);
    boolean span = random.nextBoolean();
    if (!span) {
      return new Placement(start, null, null, soft, false, false);
    }
    TimeBounds end = random.nextInt(5) == 0 ? TimeBounds.NEVER : bounds(random, 200);
    TimeBounds begin = random.nextInt(5) == 0 ? TimeBounds.ALWAYS : start;
    return new Placement(begin, end, null, soft, false, false);
  }

  private static TimeBounds bounds(Random random, long from) {
    long earliest = from + random.nextInt(100);
    long latest = earliest + 1 + random.nextInt(60);
    return new TimeBounds(
        random.nextInt(3) == 0 ? TimeBounds.PAST : earliest,
        random.nextInt(3) == 0 ? TimeBounds.FUTURE : latest);
  }
}
