package app.throughline.time.network;

import java.util.Arrays;

/**
 * Constraints that cannot all hold: those on a way round on which each point would have to lie
 * before itself. None of them can be left out: without any one the others can hold.
 */
public final class Conflict {
  private final int[] constraints;
  private final long missMillis;

  Conflict(int[] constraints, long missMillis) {
    this.constraints = constraints;
    this.missMillis = missMillis;
  }

  /** The one that was added last and is therefore no part of the network. */
  public int setAside() {
    return constraints[0];
  }

  /** All of them in the order of the way round, from the one set aside on. */
  public int[] constraints() {
    return constraints.clone();
  }

  /** How many they are; at least one. */
  public int size() {
    return constraints.length;
  }

  /** Whether a constraint is among them. */
  public boolean contains(int constraint) {
    return Arrays.stream(constraints).anyMatch(each -> each == constraint);
  }

  /**
   * By how much they fail, in milliseconds, more than 0: if their limits gave way by this much
   * together, they could all hold. {@link Long#MAX_VALUE} if it is more than that.
   */
  public long missMillis() {
    return missMillis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Conflict that
        && missMillis == that.missMillis
        && Arrays.equals(constraints, that.constraints);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(constraints) * 31 + Long.hashCode(missMillis);
  }

  @Override
  public String toString() {
    return "Conflict" + Arrays.toString(constraints) + " by " + missMillis + " ms";
  }
}
