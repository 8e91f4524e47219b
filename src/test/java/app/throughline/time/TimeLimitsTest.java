package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What moves when an event's time is dragged, and what does not. */
class TimeLimitsTest {
  private static final long MINUTE = 60_000;
  private static final List<TimePart> SINGLE =
      List.of(
          TimePart.START_EARLIEST,
          TimePart.START_LATEST,
          TimePart.BEST,
          TimePart.END_EARLIEST,
          TimePart.END_LATEST);

  private static Gen<TimeLimits> limits() {
    Gen<Long> instants = longs().between(-1_000_000 * MINUTE, 1_000_000 * MINUTE);
    Gen<Long> widths = longs().between(1, 5_000 * MINUTE).mix(arbitrary().constant(1L), 30);
    return instants.zip(
        widths,
        integers().between(0, 255),
        (from, width, shape) -> {
          TimeBounds start =
              switch (shape & 3) {
                case 0 -> new TimeBounds(TimeBounds.PAST, from + width);
                case 1 -> new TimeBounds(from, TimeBounds.FUTURE);
                default -> new TimeBounds(from, from + width);
              };
          long ends = from + (shape >> 2 & 7) * width / 2;
          TimeBounds end =
              switch (shape >> 5 & 3) {
                case 0 -> null;
                case 1 -> TimeBounds.NEVER;
                default -> new TimeBounds(ends, ends + width + 1);
              };
          Long best = (shape & 128) != 0 ? (Long) (from + width / 2) : null;
          return new TimeLimits(start, end, best);
        });
  }

  private static Gen<Long> distances() {
    return longs().between(-10_000 * MINUTE, 10_000 * MINUTE);
  }

  @Test
  void aMoveShiftsEveryLimitByTheSameAndComesBack() {
    qt().forAll(limits(), distances())
        .checkAssert(
            (limits, by) -> {
              TimeLimits moved = limits.moved(TimePart.ALL, by);
              for (TimePart part : SINGLE) {
                assertThat(at(moved, part))
                    .isEqualTo(at(limits, part) + (has(limits, part) ? by : 0));
              }
              assertThat(moved.moved(TimePart.ALL, -by)).isEqualTo(limits);
            });
  }

  @Test
  void aHandleMovesExactlyItsOwnLimit() {
    qt().forAll(limits(), distances(), arbitrary().pick(SINGLE))
        .checkAssert(
            (limits, by, part) -> {
              TimeLimits moved = limits.moved(part, by);
              for (TimePart other : SINGLE) {
                if (other != part) {
                  assertThat(at(moved, other)).isEqualTo(at(limits, other));
                }
              }
              assertThat(at(moved, part) - at(limits, part)).isEqualTo(limits.clamped(part, by));
            });
  }

  @Test
  void noDragMakesATimeThatCannotBe() {
    qt().forAll(limits(), distances(), arbitrary().enumValues(TimePart.class))
        .checkAssert(
            (limits, by, part) -> {
              TimeLimits moved = limits.moved(part, by);
              // The constructor of When refuses limits that contradict each other.
              When when =
                  new When(
                      moved.start(),
                      moved.end(),
                      moved.best(),
                      false,
                      false,
                      true,
                      Precision.MINUTE,
                      java.time.ZoneOffset.UTC,
                      false,
                      "");
              assertThat(TimeLimits.of(when)).isEqualTo(moved);
            });
  }

  @Test
  void aWholeStartKeepsItsWidth() {
    qt().forAll(limits(), distances())
        .checkAssert(
            (any, by) -> {
              TimeBounds own = new TimeBounds(0, 1 + Math.abs(by));
              TimeLimits limits = new TimeLimits(own, any.end(), null);
              TimeBounds start = limits.moved(TimePart.START, by).start();
              assertThat(start.latest() - start.earliest())
                  .isEqualTo(limits.start().latest() - limits.start().earliest());
            });
  }

  @Test
  void neighboursHoldALimitBack() {
    TimeLimits limits =
        new TimeLimits(
            new TimeBounds(10 * MINUTE, 20 * MINUTE),
            new TimeBounds(30 * MINUTE, 40 * MINUTE),
            15 * MINUTE);
    assertThat(limits.clamped(TimePart.START_EARLIEST, 60 * MINUTE)).isEqualTo(5 * MINUTE);
    assertThat(limits.clamped(TimePart.START_LATEST, -60 * MINUTE)).isEqualTo(-4 * MINUTE);
    assertThat(limits.clamped(TimePart.START_LATEST, 60 * MINUTE)).isEqualTo(20 * MINUTE);
    assertThat(limits.clamped(TimePart.BEST, 60 * MINUTE)).isEqualTo(5 * MINUTE - 1);
    assertThat(limits.clamped(TimePart.END_EARLIEST, -60 * MINUTE)).isEqualTo(-20 * MINUTE);
    assertThat(limits.clamped(TimePart.END_LATEST, -60 * MINUTE)).isEqualTo(-9 * MINUTE);
    assertThat(limits.clamped(TimePart.START, 60 * MINUTE)).isEqualTo(20 * MINUTE);
    assertThat(limits.clamped(TimePart.END, -60 * MINUTE)).isEqualTo(-20 * MINUTE);
  }

  @Test
  void ofTwoInstantsAMinuteIsLeft() {
    TimeLimits limits = new TimeLimits(TimeBounds.at(0), TimeBounds.at(60 * MINUTE), null);
    assertThat(limits.clamped(TimePart.START, 200 * MINUTE)).isEqualTo(59 * MINUTE);
    assertThat(limits.clamped(TimePart.END, -200 * MINUTE)).isEqualTo(-59 * MINUTE);
  }

  @Test
  void nothingIsMovedBeyondTheEndOfTime() {
    TimeLimits limits = new TimeLimits(TimeBounds.at(5), null, null);
    List<TimeLimits> far = new ArrayList<>();
    far.add(limits.moved(TimePart.ALL, Long.MAX_VALUE));
    far.add(limits.moved(TimePart.ALL, Long.MIN_VALUE));
    far.forEach(moved -> assertThat(moved.start().isFinite()).isTrue());
  }

  private static boolean has(TimeLimits limits, TimePart part) {
    return limits.at(part).isPresent();
  }

  private static long at(TimeLimits limits, TimePart part) {
    OptionalLong at = limits.at(part);
    return at.isPresent() ? at.getAsLong() : 0;
  }
}
