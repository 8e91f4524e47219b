package app.throughline.time.network;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The fewest linked constraints that forbid an edge: the way from its head to its tail that has the
 * fewest edges of all those too short for it, and among these the shortest. It either avoids the
 * origin or goes through it once; so one search leads from the head on and one from the tail back,
 * a step at a time, until they have found it.
 */
final class ConflictSearch {
  private static final int MANY = 500;

  private final ConstraintGraph graph;
  private final PossibleTimes times;
  private final WaySearch on;
  private final WaySearch back;

  /** By number of edges: the entry of the origin in each search, if that many made it nearer. */
  private int[] onToOrigin = new int[16];

  private int[] backToOrigin = new int[16];

  ConflictSearch(ConstraintGraph graph, PossibleTimes times) {
    this.graph = graph;
    this.times = times;
    this.on = new WaySearch(graph, times, true);
    this.back = new WaySearch(graph, times, false);
  }

  /** Why an edge that is not linked and does not hold as the times are now cannot hold. */
  Conflict against(int edge) {
    int head = graph.target[edge];
    int tail = graph.target[edge ^ 1];
    long miss = -Millis.slack(times.at[tail], graph.weight[edge], times.at[head]);
    on.begin(head, miss);
    back.begin(tail, miss);
    int direct = WaySearch.NONE;
    int through = WaySearch.NONE;
    int hops = 0;
    boolean measured = false;
    note(hops);
    while (direct == WaySearch.NONE && through == WaySearch.NONE) {
      if (hops > 2 * graph.points()) {
        throw new IllegalStateException("nothing forbids the edge");
      }
      // From a number of points on, it is worth measuring where there is no need to go.
      if (!measured && on.entries() + back.entries() > MANY + graph.points() / 2) {
        measured = true;
        on.measureTo(tail);
        back.measureTo(head);
      }
      on.advance();
      back.advance();
      note(++hops);
      direct = on.latest(tail);
      through = splitThroughOrigin(hops, direct, miss);
    }
    return conflict(edge, hops, direct, through);
  }

  private void note(int hops) {
    if (hops == onToOrigin.length) {
      onToOrigin = Arrays.copyOf(onToOrigin, hops * 2);
      backToOrigin = Arrays.copyOf(backToOrigin, hops * 2);
    }
    onToOrigin[hops] = on.latest(TemporalNetwork.ORIGIN);
    backToOrigin[hops] = back.latest(TemporalNetwork.ORIGIN);
  }

  /** How many edges lead to the origin on the shortest way of so many edges through it. */
  private int splitThroughOrigin(int hops, int direct, long miss) {
    long shortest = direct == WaySearch.NONE ? miss : on.distance(direct);
    int split = WaySearch.NONE;
    for (int there = 0; there <= hops; there++) {
      int entry = onToOrigin[there];
      int other = backToOrigin[hops - there];
      if (entry != WaySearch.NONE && other != WaySearch.NONE) {
        long distance = Millis.sum(on.distance(entry), back.distance(other));
        if (distance < shortest) {
          shortest = distance;
          split = there;
        }
      }
    }
    return split;
  }

  private Conflict conflict(int edge, int hops, int direct, int through) {
    int[] constraints = new int[hops + 1];
    constraints[0] = edge / 2;
    BigInteger sum = BigInteger.valueOf(graph.weight[edge]);
    int place = through == WaySearch.NONE ? hops : through;
    int entry = through == WaySearch.NONE ? direct : onToOrigin[through];
    for (int at = entry; place > 0; at = on.before(at)) {
      constraints[place--] = on.edge(at) / 2;
      sum = sum.add(BigInteger.valueOf(graph.weight[on.edge(at)]));
    }
    if (through != WaySearch.NONE) {
      place = through + 1;
      for (int at = backToOrigin[hops - through]; place <= hops; at = back.before(at)) {
        constraints[place++] = back.edge(at) / 2;
        sum = sum.add(BigInteger.valueOf(graph.weight[back.edge(at)]));
      }
    }
    BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
    return new Conflict(constraints, sum.negate().min(most).longValueExact());
  }
}
