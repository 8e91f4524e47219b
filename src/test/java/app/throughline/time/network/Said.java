package app.throughline.time.network;

import app.throughline.time.TimeBounds;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A constraint, and what a list of them means by plain definitions, with numbers of any size. */
record Said(int from, int to, long min, long max) {
  int addTo(TemporalNetwork network) {
    while (network.points() <= Math.max(from, to)) {
      network.addPoint();
    }
    return network.addConstraint(from, to, min, max);
  }

  /** All distances by Floyd and Warshall; null where there is none. */
  static BigInteger[][] distances(Collection<Said> all, int points) {
    BigInteger[][] distance = new BigInteger[points][points];
    for (int i = 0; i < points; i++) {
      distance[i][i] = BigInteger.ZERO;
    }
    for (Said said : all) {
      if (said.max != TimeBounds.FUTURE) {
        shorten(distance, said.from, said.to, BigInteger.valueOf(said.max));
      }
      if (said.min != TimeBounds.PAST) {
        shorten(distance, said.to, said.from, BigInteger.valueOf(said.min).negate());
      }
    }
    for (int through = 0; through < points; through++) {
      for (int from = 0; from < points; from++) {
        for (int to = 0; to < points; to++) {
          if (distance[from][through] != null && distance[through][to] != null) {
            shorten(distance, from, to, distance[from][through].add(distance[through][to]));
          }
        }
      }
    }
    return distance;
  }

  private static void shorten(BigInteger[][] distance, int from, int to, BigInteger by) {
    if (distance[from][to] == null || by.compareTo(distance[from][to]) < 0) {
      distance[from][to] = by;
    }
  }

  static boolean canAllHold(Collection<Said> all) {
    int points = 1 + all.stream().mapToInt(said -> Math.max(said.from, said.to)).max().orElse(0);
    BigInteger[][] distance = distances(all, points);
    for (int i = 0; i < points; i++) {
      if (distance[i][i].signum() < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether some of these, no more than so many, cannot hold together with what is said. */
  static boolean someForbid(List<Said> some, int howMany, List<Said> said) {
    if (!canAllHold(said)) {
      return true;
    }
    if (howMany > 0) {
      for (int i = 0; i < some.size(); i++) {
        List<Said> with = new ArrayList<>(said);
        with.add(some.get(i));
        if (someForbid(some.subList(i + 1, some.size()), howMany - 1, with)) {
          return true;
        }
      }
    }
    return false;
  }
}
