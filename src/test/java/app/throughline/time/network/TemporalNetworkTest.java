package app.throughline.time.network;

import static app.throughline.time.network.TemporalNetwork.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.time.TimeBounds;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TemporalNetworkTest {
  private static final long NONE = TimeBounds.FUTURE;
  private static final long HOUR = 3_600_000;
  private static final long YEAR = 31_556_952_000L;

  private final TemporalNetwork network = new TemporalNetwork();

  @Test
  void aPointOfWhichNothingIsSaidHasNoBounds() {
    int point = network.addPoint();
    assertThat(point).isEqualTo(1);
    assertThat(network.points()).isEqualTo(2);
    Bounds bounds = network.bounds();
    assertThat(bounds.earliest(point)).isEqualTo(TimeBounds.PAST);
    assertThat(bounds.latest(point)).isEqualTo(TimeBounds.FUTURE);
    assertThat(bounds.whyEarliest(point)).isEmpty();
    assertThat(bounds.whyLatest(point)).isEmpty();
    assertThat(bounds.earliest(ORIGIN)).isZero();
    assertThat(bounds.latest(ORIGIN)).isZero();
  }

  @Test
  void theLastPostLiesAsLongBeforeTheStabbingAsIsSaid() {
    int stabbing = network.addPoint();
    int post = network.addPoint();
    int evening = network.addConstraint(ORIGIN, stabbing, 100 * HOUR, 104 * HOUR - 1);
    int before = network.addConstraint(post, stabbing, 16 * HOUR, 20 * HOUR);
    Bounds bounds = network.bounds();
    assertThat(bounds.earliest(post)).isEqualTo(80 * HOUR);
    assertThat(bounds.latest(post)).isEqualTo(88 * HOUR - 1);
    assertThat(bounds.whyEarliest(post)).containsExactly(evening, before);
    assertThat(bounds.whyLatest(post)).containsExactly(evening, before);
    assertThat(bounds.whyLatest(stabbing)).containsExactly(evening);
  }

  @Test
  void aLinkTightensWhatItRefersToAsWell() {
    int one = network.addPoint();
    int other = network.addPoint();
    network.addConstraint(ORIGIN, one, 0, 100);
    network.addConstraint(ORIGIN, other, 0, 60);
    int after = network.addConstraint(one, other, 10, NONE);
    assertThat(network.bounds().latest(one)).isEqualTo(50);
    assertThat(network.bounds().earliest(other)).isEqualTo(10);
    network.remove(after);
    assertThat(network.bounds().latest(one)).isEqualTo(100);
    assertThat(network.bounds().earliest(other)).isZero();
  }

  @Test
  void whatCannotHoldIsSetAsideWithTheFewestReasons() {
    int one = network.addPoint();
    int other = network.addPoint();
    int between = network.addPoint();
    network.addConstraint(one, between, 0, NONE);
    network.addConstraint(between, other, 0, NONE);
    int late = network.addConstraint(ORIGIN, one, 10 * HOUR, 11 * HOUR);
    int early = network.addConstraint(ORIGIN, other, 12 * HOUR, 13 * HOUR);
    Bounds bounds = network.bounds();

    int wrong = network.addConstraint(other, one, HOUR, NONE);
    Conflict conflict = network.conflictOf(wrong);
    assertThat(conflict).isNotNull();
    assertThat(conflict.constraints()).containsExactlyInAnyOrder(wrong, late, early);
    assertThat(conflict.constraints()[0]).isEqualTo(wrong).isEqualTo(conflict.setAside());
    assertThat(conflict.missMillis()).isEqualTo(2 * HOUR);
    assertThat(network.conflicts()).containsExactly(conflict);
    assertThat(network.bounds().latest(one)).isEqualTo(bounds.latest(one));
  }

  @Test
  void whatWasSetAsideIsTriedAgainWhenOneOfTheReasonsGoes() {
    int one = network.addPoint();
    int late = network.addConstraint(ORIGIN, one, 10, 20);
    int early = network.addConstraint(ORIGIN, one, 0, 5);
    assertThat(network.conflictOf(late)).isNull();
    assertThat(network.conflictOf(early)).isNotNull();
    network.remove(late);
    assertThat(network.conflictOf(early)).isNull();
    assertThat(network.bounds().latest(one)).isEqualTo(5);
  }

  @Test
  void whatWasSetAsideCanBeRemovedToo() {
    int one = network.addPoint();
    int late = network.addConstraint(ORIGIN, one, 10, 20);
    int early = network.addConstraint(ORIGIN, one, 0, 5);
    network.remove(early);
    assertThat(network.conflicts()).isEmpty();
    assertThat(network.bounds().earliest(one)).isEqualTo(10);
    assertThat(network.addConstraint(ORIGIN, one, 12, 15)).isEqualTo(early);
    network.remove(late);
    assertThat(network.bounds().latest(one)).isEqualTo(15);
  }

  @Test
  void aConstraintMayContradictItself() {
    int one = network.addPoint();
    int crossed = network.addConstraint(ORIGIN, one, 7, 3);
    assertThat(network.conflictOf(crossed).constraints()).containsExactly(crossed);
    assertThat(network.conflictOf(crossed).missMillis()).isEqualTo(4);
    int beforeItself = network.addConstraint(one, one, 5, NONE);
    assertThat(network.conflictOf(beforeItself).missMillis()).isEqualTo(5);
    int atItself = network.addConstraint(one, one, -1, 1);
    assertThat(network.conflictOf(atItself)).isNull();
    network.remove(atItself);
    network.remove(crossed);
    network.remove(beforeItself);
    assertThat(network.conflicts()).isEmpty();
  }

  @Test
  void aConstraintMayLeaveBothSidesOpen() {
    int one = network.addPoint();
    int open = network.addConstraint(ORIGIN, one, TimeBounds.PAST, TimeBounds.FUTURE);
    assertThat(network.conflictOf(open)).isNull();
    assertThat(network.bounds().latest(one)).isEqualTo(TimeBounds.FUTURE);
  }

  @Test
  void refusesWhatIsNoConstraint() {
    int one = network.addPoint();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.addConstraint(ORIGIN, one, TimeBounds.FUTURE, NONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.addConstraint(ORIGIN, one, TimeBounds.PAST, TimeBounds.PAST));
    assertThatThrownBy(() -> network.addConstraint(ORIGIN, 2, 0, 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException().isThrownBy(() -> network.remove(0));
    int constraint = network.addConstraint(ORIGIN, one, 0, 1);
    network.remove(constraint);
    assertThatIllegalArgumentException().isThrownBy(() -> network.remove(constraint));
  }

  @Test
  void boundsStayAsTheyWereButTheirReasonsCannotBeAskedAfterAChange() {
    int one = network.addPoint();
    network.addConstraint(ORIGIN, one, 3, 4);
    Bounds before = network.bounds();
    assertThat(network.bounds()).isSameAs(before);
    network.addConstraint(ORIGIN, one, 4, 9);
    assertThat(before.earliest(one)).isEqualTo(3);
    assertThatIllegalStateException().isThrownBy(() -> before.whyEarliest(one));
    assertThat(network.bounds().earliest(one)).isEqualTo(4);
  }

  @Test
  void theEndsOfTheCalendarAreNoTrap() {
    int last = network.addPoint();
    int first = network.addPoint();
    int late = network.addConstraint(ORIGIN, last, 290_000_000 * YEAR, 291_000_000 * YEAR);
    int early = network.addConstraint(ORIGIN, first, -291_000_000 * YEAR, -290_000_000 * YEAR);
    network.addConstraint(first, last, 0, NONE);
    assertThat(network.conflicts()).isEmpty();
    assertThat(network.bounds().earliest(last)).isEqualTo(290_000_000 * YEAR);
    assertThat(network.bounds().latest(first)).isEqualTo(-290_000_000 * YEAR);

    int wrong = network.addConstraint(last, first, 0, NONE);
    Conflict conflict = network.conflictOf(wrong);
    assertThat(conflict.constraints()).containsExactlyInAnyOrder(wrong, late, early);
    assertThat(conflict.missMillis()).isEqualTo(Long.MAX_VALUE);
    network.remove(late);
    assertThat(network.conflictOf(wrong)).isNull();
    assertThat(network.bounds().latest(last)).isEqualTo(-290_000_000 * YEAR);
  }

  @Test
  void aWideUncertaintyMayCoverTheWholeCalendar() {
    int one = network.addPoint();
    int other = network.addPoint();
    int wide = network.addConstraint(ORIGIN, one, -290_000_000 * YEAR, 290_000_000 * YEAR);
    network.addConstraint(ORIGIN, other, 290_000_000 * YEAR, NONE);
    int not = network.addConstraint(other, one, 1, NONE);
    assertThat(network.conflictOf(not).missMillis()).isEqualTo(1);
    int same = network.addConstraint(one, other, 0, 0);
    assertThat(network.conflictOf(same)).isNull();
    assertThat(network.bounds().earliest(one)).isEqualTo(290_000_000 * YEAR);
    assertThat(network.bounds().latest(one)).isEqualTo(290_000_000 * YEAR);
    assertThat(network.bounds().whyLatest(one)).containsExactly(wide);
  }

  @Test
  void whatLeadsBeyondTheCalendarIsSetAsideUntilItNoLongerDoes() {
    int one = network.addPoint();
    int other = network.addPoint();
    int far = network.addConstraint(ORIGIN, one, 200_000_000 * YEAR, 200_000_000 * YEAR);
    int further = network.addConstraint(one, other, 200_000_000 * YEAR, 200_000_000 * YEAR);
    int here = network.addConstraint(ORIGIN, other, 0, NONE);
    assertThat(network.conflictOf(further).constraints()).containsExactly(further);
    assertThat(network.conflictOf(here)).isNull();
    network.remove(far);
    assertThat(network.conflictOf(further)).isNull();
  }

  @Test
  void aBoundBeyondTheCalendarIsNone() {
    int one = network.addPoint();
    int other = network.addPoint();
    network.addConstraint(ORIGIN, one, 0, 200_000_000 * YEAR);
    network.addConstraint(one, other, 0, 200_000_000 * YEAR);
    assertThat(network.conflicts()).isEmpty();
    assertThat(network.bounds().latest(other)).isEqualTo(TimeBounds.FUTURE);
    assertThat(network.bounds().whyLatest(other)).isEmpty();
    assertThat(network.bounds().earliest(other)).isZero();
  }

  @Test
  void extremesAtRandomAreNeverJudgedWrongly() {
    Random random = new Random(5);
    int contradictions = 0;
    for (int round = 0; round < 3000; round++) {
      TemporalNetwork extreme = new TemporalNetwork();
      Map<Integer, Said> all = new TreeMap<>();
      for (int i = 0; i < 8; i++) {
        Said said = extreme(random);
        int number = said.addTo(extreme);
        all.put(number, said);
        Conflict conflict = extreme.conflictOf(number);
        if (conflict != null && conflict.size() > 1) {
          contradictions++;
          assertThat(Said.canAllHold(said(conflict.constraints(), all))).isFalse();
        }
      }
      extreme.conflicts().forEach(conflict -> all.remove(conflict.setAside()));
      assertThat(Said.canAllHold(all.values())).isTrue();
      expectNoTighterBounds(extreme, Said.distances(all.values(), extreme.points()));
    }
    assertThat(contradictions).isPositive();
  }

  private static Said extreme(Random random) {
    long[] instants = {
      1 - Long.MAX_VALUE, -290_000_000 * YEAR, -YEAR, -1, 0, 1, YEAR, 290_000_000 * YEAR, NONE - 1
    };
    long one = instants[random.nextInt(instants.length)];
    long other = instants[random.nextInt(instants.length)];
    return new Said(
        random.nextInt(4), random.nextInt(4), Math.min(one, other), Math.max(one, other));
  }

  private static List<Said> said(int[] constraints, Map<Integer, Said> all) {
    return Arrays.stream(constraints).mapToObj(all::get).toList();
  }

  private static void expectNoTighterBounds(TemporalNetwork network, BigInteger[][] distance) {
    for (int point = 0; point < network.points(); point++) {
      BigInteger late = distance[ORIGIN][point];
      if (network.bounds().latest(point) != TimeBounds.FUTURE) {
        assertThat(BigInteger.valueOf(network.bounds().latest(point))).isGreaterThanOrEqualTo(late);
      }
      BigInteger early = distance[point][ORIGIN];
      if (network.bounds().earliest(point) != TimeBounds.PAST) {
        assertThat(BigInteger.valueOf(network.bounds().earliest(point)))
            .isLessThanOrEqualTo(early.negate());
      }
    }
  }
}
