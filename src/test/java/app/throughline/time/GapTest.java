package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quicktheories.core.Gen;

/** What lies between two events, against every pair of instants that their bounds allow. */
class GapTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final int HORIZON = 14;

  private final TimeReader reader =
      new TimeReader(new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH));
  private final TimeWords words = new TimeWords(Locale.ENGLISH, PARIS);

  /** One way in which an event may have happened. */
  private record Actual(long start, long end) {}

  private static Gen<TimeBounds> bounds() {
    return integers()
        .between(0, HORIZON)
        .zip(integers().between(1, 6), (at, width) -> new TimeBounds(at, at + width));
  }

  private static Gen<Stretch> stretches() {
    return bounds()
        .zip(
            bounds(),
            integers().between(0, 2),
            (start, end, kind) -> {
              boolean span = kind > 0 && end.latest() > start.earliest();
              return new Stretch(start, span ? end : null, null);
            });
  }

  private static List<Actual> all(Stretch stretch) {
    List<Actual> found = new ArrayList<>();
    for (long start = stretch.start().earliest(); start < stretch.start().latest(); start++) {
      TimeBounds end = stretch.end();
      if (end == null) {
        found.add(new Actual(start, start));
        continue;
      }
      for (long e = Math.max(start, end.earliest()); e < end.latest(); e++) {
        found.add(new Actual(start, e));
      }
    }
    return found;
  }

  private static long apart(Actual a, Actual b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }

  private static long overlap(Actual a, Actual b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  /** The limits stand at most a millisecond outside what the half-open bounds allow, each. */
  @Test
  void theLimitsAreThoseOfAllThatIsPossible() {
    qt().withExamples(4000)
        .forAll(stretches(), stretches())
        .checkAssert(
            (one, other) -> {
              Gap gap = Gap.between(one, other);
              long leastApart = Long.MAX_VALUE;
              long mostApart = 0;
              long leastOverlap = Long.MAX_VALUE;
              long mostOverlap = 0;
              for (Actual a : all(one)) {
                for (Actual b : all(other)) {
                  leastApart = Math.min(leastApart, apart(a, b));
                  mostApart = Math.max(mostApart, apart(a, b));
                  leastOverlap = Math.min(leastOverlap, overlap(a, b));
                  mostOverlap = Math.max(mostOverlap, overlap(a, b));
                }
              }
              boolean overlapping = gap.kind() == Gap.Kind.OVERLAP;
              assertThat(overlapping ? leastOverlap : leastApart)
                  .as("%s", gap)
                  .isBetween(gap.minMillis(), gap.minMillis() + 2);
              assertThat(overlapping ? mostOverlap : mostApart)
                  .as("%s", gap)
                  .isBetween(gap.maxMillis() - 2, gap.maxMillis());
              boolean apartOnly = gap.kind() == Gap.Kind.APART;
              assertThat(leastApart == 0).as("%s", gap).isEqualTo(!apartOnly);
            });
  }

  @Test
  void theOrderDoesNotMatter() {
    qt().forAll(stretches(), stretches())
        .check((one, other) -> Gap.between(one, other).equals(Gap.between(other, one)));
  }

  @Test
  void theLengthOfSeveralIsThatOfAllThatIsPossible() {
    qt().withExamples(4000)
        .forAll(stretches(), stretches())
        .checkAssert(
            (one, other) -> {
              Gap length = Stretch.length(List.of(one, other));
              long least = Long.MAX_VALUE;
              long most = 0;
              for (Actual a : all(one)) {
                for (Actual b : all(other)) {
                  long extent = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
                  least = Math.min(least, extent);
                  most = Math.max(most, extent);
                }
              }
              assertThat(least).isBetween(length.minMillis(), length.minMillis() + 2);
              assertThat(most).isBetween(length.maxMillis() - 2, length.maxMillis());
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          between 20:00 and 20:29            | between 23:40 on 14 June 2016 and 00:19 on 15 June 2016 | 3 h 10 min to 4 h 20 min
          13 June 2016 20:30                 | 13 June 2016 23:40                 | 3 h 10 min
          13 June 2016 20:30:05              | 13 June 2016 20:30:15              | 10 s
          13 June 2016 20:30                 | 13 June 2016 20:30                 | at the same time
          about 20:30 on 13 June 2016        | 13 June 2016 23:40                 | 2 h 55 min to 3 h 26 min (about 3 h 10 min)
          13 June 2016                       | 14 June 2016                       | up to 2 d
          13 June 2016                       | 14 June 2016 06:00                 | 6 h to 1 d 6 h
          13 June 2016                       | 13 June 2016 evening               | at most 1 d apart, in either order
          from 20:00 to 21:00                | from 20:30 to 22:00                | overlap by 30 min
          from 20:00 to 21:00                | from 21:00 to 22:00                | no gap
          from 20:00 to 21:00                | 20:30                              | no gap, one lies within the other
          between 20:00 and 20:30            | from 20:15 to 22:15                | may overlap; at most 16 min apart
          13 June 2016 20:30                 | after 14 June 2016                 | at least 1 d 3 h
          before 2013                        | 13 June 2016 20:30                 | at least 3 years
          2016-06-13/..                      | 13 June 2016 12:00                 | may overlap; at most 12 h apart
          2013/..                            | 13 June 2016 12:00                 | no gap, one lies within the other
          somewhen                           | 13 June 2016 12:00                 | not known
          """)
  void isToldInWords(String first, String second, String told) {
    assertThat(words.gap(Gap.between(read(first), read(second)))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from 20:15 to 20:40                                 | 25 min
          13 to 15 June 2016                                  | 1 d to 3 d
          2016-06-13/..                                       | without end
          13 June 2016 20:00 to 14 June 02:00                 | 6 h
          """)
  void lengthsAreToldInWords(String phrase, String told) {
    assertThat(words.gap(read(phrase).length())).isEqualTo(told);
  }

  private Stretch read(String phrase) {
    TimeReading reading = reader.read(phrase);
    When when =
        reading instanceof TimeReading.Stated stated ? stated.when() : When.undated(phrase, PARIS);
    return new Stretch(when.start(), when.end(), when.best());
  }
}
