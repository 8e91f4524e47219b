package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeReading.Relative;
import app.throughline.time.TimeReading.Stated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The English phrases, each with the limits it is to have. */
class PhraseTableTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final long HOUR = 3_600_000;
  private static final long MINUTE = 60_000;

  private final TimeReader reader =
      new TimeReader(new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH));

  @ParameterizedTest
  @CsvFileSource(
      resources = "phrases-en.csv",
      delimiter = '|',
      useHeadersInDisplayName = false,
      numLinesToSkip = 2)
  void hasTheLimitsOfTheTable(
      String phrase,
      When.Kind kind,
      String earliest,
      String latest,
      String endEarliest,
      String endLatest,
      String best,
      String hard) {
    assertThat(reader.read(phrase)).isInstanceOf(Stated.class);
    When when = ((Stated) reader.read(phrase)).when();
    assertThat(when.kind()).isEqualTo(kind);
    assertThat(when.start()).isEqualTo(bounds(earliest, latest));
    assertThat(when.end())
        .isEqualTo(endEarliest.equals("-") ? null : bounds(endEarliest, endLatest));
    assertThat(when.best()).isEqualTo(best.equals("-") ? null : (Long) millis(best));
    assertThat(when.hard()).isEqualTo(hard.equals("hard"));
    assertThat(when.text()).isEqualTo(phrase);
  }

  private static TimeBounds bounds(String earliest, String latest) {
    return new TimeBounds(millis(earliest), millis(latest));
  }

  private static long millis(String text) {
    return IsoTime.parse(text, PARIS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18 hours before the stabbing            | BEFORE | 1050 | 1110 | hard | the stabbing
          about 18 hours before the stabbing      | BEFORE | 960  | 1200 | soft | the stabbing
          30 to 45 minutes after the call         | AFTER  | 30   | 45   | hard | the call
          between 30 and 45 minutes after the call| AFTER  | 30   | 45   | hard | the call
          about half an hour after the call       | AFTER  | 15   | 45   | soft | the call
          1 h 30 min after the call               | AFTER  | 89   | 91   | hard | the call
          at most two hours after the call        | AFTER  | 0    | 120  | hard | the call
          at least two hours after the call       | AFTER  | 120  | inf  | hard | the call
          the day before the stabbing             | BEFORE | 0    | 2880 | soft | the stabbing
          right after the assault                 | AFTER  | 0    | 60   | soft | the assault
          during or right after the RAID assault  | DURING | 0    | 60   | soft | the RAID assault
          during the standoff                     | DURING | 0    | inf  | hard | the standoff
          before the last public post             | BEFORE | 0    | inf  | hard | the last public post
          after the evening news                  | AFTER  | 0    | inf  | hard | the evening news
          until the assault                       | BEFORE | 0    | inf  | hard | the assault
          before "2016 elections"                 | BEFORE | 0    | inf  | hard | 2016 elections
          """)
  void placesAnEventByAnother(
      String phrase, Relation relation, String min, String max, String hard, String name) {
    Relative read = (Relative) reader.read(phrase);
    long greatest = max.equals("inf") ? TimeBounds.FUTURE : minutes(max);
    assertThat(read.clauses()).hasSize(1);
    RelativeClause clause = read.clauses().get(0);
    assertThat(clause.relation()).isEqualTo(relation);
    // "1 h 30 min" is known to the minute.
    assertThat((double) clause.minGapMillis()).isCloseTo(minutes(min), within(MINUTE / 2));
    assertThat(clause.maxGapMillis())
        .isBetween(max.equals("inf") ? greatest : greatest - MINUTE / 2, greatest);
    assertThat(clause.hard()).isEqualTo(hard.equals("hard"));
    assertThat(clause.eventName()).isEqualTo(name);
    assertThat(read.stated().kind()).isEqualTo(When.Kind.UNDATED);
    assertThat(read.text()).isEqualTo(phrase);
  }

  private static org.assertj.core.data.Offset<Double> within(long millis) {
    return org.assertj.core.data.Offset.offset((double) millis);
  }

  private static long minutes(String minutes) {
    return Long.parseLong(minutes) * MINUTE;
  }

  @Test
  void aSpanFromOneEventToAnother() {
    for (String phrase :
        List.of(
            "from the end of the stabbing to the assault", "from the stabbing until the assault")) {
      Relative read = (Relative) reader.read(phrase);
      assertThat(read.clauses())
          .containsExactly(
              new RelativeClause(Relation.STARTS_WITH, 0, TimeBounds.FUTURE, true, "the stabbing"),
              new RelativeClause(Relation.ENDS_WITH, 0, TimeBounds.FUTURE, true, "the assault"));
      assertThat(read.stated().end()).isEqualTo(TimeBounds.UNKNOWN);
    }
  }

  @Test
  void aDateAndTwoEventsAreAllTrueTogether() {
    Relative read =
        (Relative)
            reader.read("14 June 2016, after the meeting and before the visit to Les Mureaux");
    assertThat(read.stated().start()).isEqualTo(bounds("2016-06-14", "2016-06-15"));
    assertThat(read.clauses())
        .containsExactly(
            new RelativeClause(Relation.AFTER, 0, TimeBounds.FUTURE, true, "the meeting"),
            new RelativeClause(
                Relation.BEFORE, 0, TimeBounds.FUTURE, true, "the visit to Les Mureaux"));
  }

  @Test
  void oneEndStatedAndTheOtherAnEvent() {
    Relative read = (Relative) reader.read("from 13 June 2016 20:00 until the assault");
    assertThat(read.stated().start().earliest()).isEqualTo(millis("2016-06-13T20:00"));
    assertThat(read.stated().end()).isEqualTo(TimeBounds.UNKNOWN);
    assertThat(read.clauses())
        .extracting(RelativeClause::relation)
        .containsExactly(Relation.ENDS_WITH);
  }

  @Test
  void theZoneIsTheCasesUnlessTheWordsStateOne() {
    When assumed = ((Stated) reader.read("13 June 2016 20:30")).when();
    assertThat(assumed.zone()).isEqualTo(PARIS);
    assertThat(assumed.zoneStated()).isFalse();
    When stated = ((Stated) reader.read("12 June 2016, 02:00 (america/new_york)")).when();
    assertThat(stated.zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(stated.zoneStated()).isTrue();
  }

  @Test
  void aClockTimeThatComesTwiceKeepsBothReadings() {
    When when = ((Stated) reader.read("30 October 2016 02:30")).when();
    assertThat(when.start().latest() - when.start().earliest()).isEqualTo(HOUR + MINUTE);
    assertThat(when.best()).isNull();
  }

  @Test
  void qualifiersSetTheirFlagsAndNoLimits() {
    When plain = ((Stated) reader.read("2016-06")).when();
    When both = ((Stated) reader.read("2016-06%")).when();
    assertThat(both.approximate() && both.uncertain()).isTrue();
    assertThat(both.start()).isEqualTo(plain.start());
    assertThat(((Stated) reader.read("perhaps 13 June 2016")).when().uncertain()).isTrue();
  }

  @Test
  void blankTextIsUndatedAndKept() {
    assertThat(reader.read(" \t")).isEqualTo(new Stated(When.undated(" \t", PARIS)));
  }
}
