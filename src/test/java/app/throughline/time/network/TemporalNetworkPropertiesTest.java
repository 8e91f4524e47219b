package app.throughline.time.network;

import static app.throughline.time.network.TemporalNetwork.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.time.TimeBounds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Held against plain definitions, on small random networks. */
class TemporalNetworkPropertiesTest {
  private static final int POINTS = 6;

  /** Adds what is said if {@code remove} is negative, else removes one of those there are. */
  private record Step(Said said, int remove) {}

  private static Gen<Said> said(int reach) {
    Gen<Integer> point = integers().between(0, POINTS - 1);
    Gen<Integer> least = integers().between(-reach, reach);
    Gen<Integer> room = integers().between(0, reach);
    Gen<Integer> sides = integers().between(0, 5);
    return point.zip(
        point,
        least,
        room.zip(sides, (millis, side) -> new int[] {millis, side}),
        (from, to, min, more) ->
            new Said(
                from,
                to,
                more[1] == 1 ? TimeBounds.PAST : min,
                more[1] == 2 ? TimeBounds.FUTURE : min + more[0]));
  }

  private static Gen<List<Said>> someSaid(int most) {
    return lists().of(said(12)).ofSizeBetween(1, most);
  }

  private static Gen<List<Step>> steps() {
    return lists().of(said(12).zip(integers().between(-12, 8), Step::new)).ofSizeBetween(1, 40);
  }

  @Test
  void boundsAreTheShortestDistances() {
    qt().forAll(someSaid(14))
        .checkAssert(
            all -> {
              TemporalNetwork network = new TemporalNetwork();
              Map<Integer, Said> holding = addAll(network, all);
              expectBounds(network, holding);
            });
  }

  @Test
  void whatIsSetAsideCannotHoldAndTheReasonIsTheSmallest() {
    qt().forAll(someSaid(9))
        .checkAssert(
            all -> {
              TemporalNetwork network = new TemporalNetwork();
              Map<Integer, Said> holding = new TreeMap<>();
              for (Said said : all) {
                int number = said.addTo(network);
                Conflict conflict = network.conflictOf(number);
                if (conflict == null) {
                  holding.put(number, said);
                  assertThat(Said.canAllHold(holding.values())).isTrue();
                } else {
                  assertThat(conflict.setAside()).isEqualTo(number);
                  expectConflict(conflict, said, holding);
                  List<Said> others = List.copyOf(holding.values());
                  assertThat(Said.someForbid(others, conflict.size() - 2, List.of(said)))
                      .as("fewer than %s", conflict)
                      .isEqualTo(conflict.size() == 1);
                }
              }
            });
  }

  @Test
  void chainsGiveTheBoundsAndAreTheShortest() {
    qt().forAll(someSaid(14))
        .checkAssert(
            all -> {
              TemporalNetwork network = new TemporalNetwork();
              Map<Integer, Said> holding = addAll(network, all);
              Bounds bounds = network.bounds();
              for (int point = 0; point < network.points(); point++) {
                int[] late = bounds.whyLatest(point);
                int[] early = bounds.whyEarliest(point);
                assertThat(sum(late, holding, point, true)).isEqualTo(bounds.latest(point));
                assertThat(sum(early, holding, point, false)).isEqualTo(bounds.earliest(point));
                assertThat(late.length).isEqualTo(hops(holding, point, bounds.latest(point), true));
                assertThat(early.length)
                    .isEqualTo(hops(holding, point, bounds.earliest(point), false));
              }
            });
  }

  @Test
  void addingAndRemovingComesToTheSameAsBuildingAnew() {
    qt().forAll(steps())
        .checkAssert(
            steps -> {
              TemporalNetwork network = new TemporalNetwork();
              Map<Integer, Said> there = new TreeMap<>();
              for (Step step : steps) {
                take(step, network, there);
                expectSound(network, there);
              }
            });
  }

  @Test
  void theOrderDoesNotMatterWhereAllCanHold() {
    qt().forAll(someSaid(14), longs().all())
        .checkAssert(
            (all, seed) -> {
              Map<Integer, Said> canAllHold = addAll(new TemporalNetwork(), all);
              List<Said> shuffled = new ArrayList<>(canAllHold.values());
              Collections.shuffle(shuffled, new Random(seed));
              TemporalNetwork network = new TemporalNetwork();
              Map<Integer, Said> holding = addAll(network, shuffled);
              assertThat(network.conflicts()).isEmpty();
              assertThat(holding).hasSameSizeAs(canAllHold);
              expectBounds(network, holding);
            });
  }

  @Test
  void theSameStepsGiveTheSame() {
    qt().forAll(steps())
        .checkAssert(
            steps -> {
              List<String> results = new ArrayList<>();
              for (int time = 0; time < 2; time++) {
                TemporalNetwork network = new TemporalNetwork();
                Map<Integer, Said> there = new TreeMap<>();
                steps.forEach(step -> take(step, network, there));
                StringBuilder result = new StringBuilder(network.conflicts().toString());
                for (int point = 0; point < network.points(); point++) {
                  Bounds bounds = network.bounds();
                  result.append(Arrays.toString(bounds.whyEarliest(point)));
                  result.append(Arrays.toString(bounds.whyLatest(point)));
                }
                results.add(result.toString());
              }
              assertThat(results.get(0)).isEqualTo(results.get(1));
            });
  }

  private static void take(Step step, TemporalNetwork network, Map<Integer, Said> there) {
    if (step.remove() < 0) {
      there.put(step.said().addTo(network), step.said());
    } else if (!there.isEmpty()) {
      int number = List.copyOf(there.keySet()).get(step.remove() % there.size());
      there.remove(number);
      network.remove(number);
    }
  }

  private static Map<Integer, Said> addAll(TemporalNetwork network, List<Said> all) {
    Map<Integer, Said> holding = new TreeMap<>();
    for (Said said : all) {
      int number = said.addTo(network);
      if (network.conflictOf(number) == null) {
        holding.put(number, said);
      }
    }
    return holding;
  }

  private static void expectSound(TemporalNetwork network, Map<Integer, Said> there) {
    Map<Integer, Said> holding = new TreeMap<>(there);
    network.conflicts().forEach(conflict -> holding.remove(conflict.setAside()));
    expectBounds(network, holding);
    for (Conflict conflict : network.conflicts()) {
      expectConflict(conflict, there.get(conflict.setAside()), holding);
    }
  }

  private static void expectBounds(TemporalNetwork network, Map<Integer, Said> holding) {
    BigInteger[][] distance = Said.distances(holding.values(), network.points());
    Bounds bounds = network.bounds();
    assertThat(bounds.points()).isEqualTo(network.points());
    for (int point = 0; point < network.points(); point++) {
      BigInteger late = distance[ORIGIN][point];
      BigInteger early = distance[point][ORIGIN];
      assertThat(bounds.latest(point))
          .isEqualTo(late == null ? TimeBounds.FUTURE : late.longValueExact());
      assertThat(bounds.earliest(point))
          .isEqualTo(early == null ? TimeBounds.PAST : -early.longValueExact());
    }
  }

  /** That they cannot all hold, by as much as is said, and that none of them can be left out. */
  private static void expectConflict(Conflict conflict, Said aside, Map<Integer, Said> holding) {
    List<Said> all = new ArrayList<>();
    for (int number : conflict.constraints()) {
      all.add(number == conflict.setAside() ? aside : holding.get(number));
    }
    assertThat(all).doesNotContainNull();
    assertThat(Said.canAllHold(all)).isFalse();
    for (int i = 0; i < all.size(); i++) {
      List<Said> others = new ArrayList<>(all);
      others.remove(i);
      assertThat(Said.canAllHold(others)).isTrue();
    }
    long miss = conflict.missMillis();
    assertThat(Said.canAllHold(List.of(loosened(all, miss - 1)))).isFalse();
    assertThat(Said.canAllHold(List.of(loosened(all, miss)))).isTrue();
  }

  /** The first gives way. */
  private static Said[] loosened(List<Said> all, long by) {
    Said first = all.get(0);
    Said[] result = all.toArray(Said[]::new);
    result[0] =
        new Said(
            first.from(),
            first.to(),
            first.min() == TimeBounds.PAST ? first.min() : first.min() - by,
            first.max() == TimeBounds.FUTURE ? first.max() : first.max() + by);
    return result;
  }

  /** What the constraints of a chain come to; infinite for an empty one, 0 for the origin's. */
  private static long sum(int[] chain, Map<Integer, Said> holding, int point, boolean late) {
    int at = ORIGIN;
    long sum = 0;
    for (int number : chain) {
      Said said = holding.get(number);
      boolean forth = said.from() == at;
      sum += forth == late ? side(said.max(), forth) : side(said.min(), forth);
      at = forth ? said.to() : said.from();
    }
    if (at != point) {
      assertThat(chain).isEmpty();
      return late ? TimeBounds.FUTURE : TimeBounds.PAST;
    }
    return sum;
  }

  private static long side(long millis, boolean forth) {
    assertThat(millis).isNotIn(TimeBounds.PAST, TimeBounds.FUTURE);
    return forth ? millis : -millis;
  }

  /** How few constraints give a bound, by trying one more each time. */
  private static int hops(Map<Integer, Said> holding, int point, long bound, boolean late) {
    if (bound == TimeBounds.PAST || bound == TimeBounds.FUTURE) {
      return 0;
    }
    long goal = late ? bound : -bound;
    Long[] distance = new Long[POINTS];
    distance[ORIGIN] = 0L;
    int hops = 0;
    while (distance[point] == null || distance[point] != goal) {
      Long[] before = distance.clone();
      for (Said said : holding.values()) {
        int from = late ? said.from() : said.to();
        int to = late ? said.to() : said.from();
        if (said.max() != TimeBounds.FUTURE) {
          shorten(distance, before, from, to, said.max());
        }
        if (said.min() != TimeBounds.PAST) {
          shorten(distance, before, to, from, -said.min());
        }
      }
      hops++;
      assertThat(hops).isLessThan(POINTS);
    }
    return hops;
  }

  private static void shorten(Long[] distance, Long[] before, int from, int to, long weight) {
    if (before[from] != null && (distance[to] == null || before[from] + weight < distance[to])) {
      distance[to] = before[from] + weight;
    }
  }
}
