package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeReading.NotUnderstood;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that are refused: which part is named, and what the person is told. */
class NotUnderstoodTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final TimeReader reader =
      new TimeReader(new TimeContext(PARIS, LocalDate.of(2016, 6, 14), Locale.ENGLISH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-02-29                        | 29             | February 2021 has 28 days.
          31 April 2016                     | 31 April 2016  | April 2016 has 30 days.
          2016-13-01                        | 13             | There is no month 13.
          13 June 2016 25:00                | 25:00          | There is no time 25:00.
          2016-06-13T20:61                  | 20:61          | There is no time 20:61.
          13 pm                             | 13 pm          | hours go from 1 to 12
          2016-06-14/2016-06-13             | 2016-06-13     | The end lies before the start.
          14 June 2016 to 13 June 2016      | 13 June 2016   | The end lies before the start.
          between 20:40 and 20:15           | 20:15          | If it is on the next day, write its date too.
          13 June 2016 22:00 to 02:00       | 02:00          | If it is on the next day, write its date too.
          13/06/16                          | 16             | four digits
          13 June 16                        | 16             | four digits
          Monday 14 June 2016               | Monday         | 14 June 2016 was a Tuesday.
          at 9                              | 9              | Write 09:00 or 21:00.
          Y1700000000                       | Y1700000000    | The year 1700000000 is out of range.
          2016-06-13T20:30+15:00            | +15:00         | There is no time zone +15:00.
          20:30 Europe/Pariss               | Europe/Pariss  | There is no time zone Europe/Pariss.
          20:30 IST                         | IST            | means several zones
          20h30 à Trifouilly                | Trifouilly     | not known here
          2 am in Nowhereville on 12 June   | Nowhereville   | not known here
          jeudi 16 juin                     | 16 juin        | 16 June 2015 was a Tuesday
          3 o'clock in the evening          | 3 o'clock in the evening | does not lie in that part
          18 hours                          | 18 hours       | is a length of time
          two hours ago                     | two hours ago  | counts back from a time of day
          années 20                         | 20             | four digits
          années 2013                       | 2013           | does not begin a decade
          le 13 au soir                     | 13             | In which month?
          nuit du 13 au 16 juin             | 16 juin        | follow each other
          13 juin 2016 vers l'aube          | l'aube         | is not understood
          27 March 2016 02:30               | 27 March 2016 02:30 | Clocks in Europe/Paris were put forward
          the stabbing                      | the stabbing   | is not understood here
          before                            | before         | stops short
          between 20:00                     | 20:00          | stops short
          before 2016 elections             | elections      | quotation marks
          from A to B to C                  | to B to        | quotation marks
          before 31 April 2016              | 31 April 2016  | April 2016 has 30 days.
          13 June 2016 and 14 June 2016     | 14 June 2016   | cannot be true together
          20:15 21:15                       | 21             | comes on top
          around the stabbing               | around the stabbing | needs a time
          start unknown, still so at the attack | at the attack | not an event
          June 2016 at 20:30                | June 2016      | needs a full date
          """)
  void namesThePartAndSaysWhatToDo(String phrase, String part, String reason) {
    NotUnderstood refused = (NotUnderstood) reader.read(phrase);
    assertThat(phrase.substring(refused.from(), refused.to())).isEqualTo(part);
    assertThat(refused.reason()).contains(reason);
    assertThat(refused.text()).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20:30     | On which day?
          yesterday | needs a date to count from
          13 June   | In which year?
          """)
  void asksForTheDateWhereNoneIsKnown(String phrase, String reason) {
    TimeReader alone = new TimeReader(new TimeContext(PARIS, null, Locale.ENGLISH));
    assertThat(((NotUnderstood) alone.read(phrase)).reason()).contains(reason);
  }

  @Test
  void countsTheBlanksBeforeThePhrase() {
    NotUnderstood refused = (NotUnderstood) reader.read("  2021-02-29 ");
    assertThat(refused.text()).isEqualTo("  2021-02-29 ");
    assertThat(refused.text().substring(refused.from(), refused.to())).isEqualTo("29");
  }
}
