package app.throughline.time.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading.NotUnderstood;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an error lies, and that both languages have words for it. */
class EdtfErrorTest {
  private final TimeReader english =
      new TimeReader(new TimeContext(ZoneOffset.UTC, null, Locale.ENGLISH));
  private final TimeReader french =
      new TimeReader(new TimeContext(ZoneOffset.UTC, null, Locale.FRENCH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          198                       | edtfYear             | ^198^
          198u                      | edtfYear             | 198^u^
          198x                      | edtfCapital          | 198^x^
          unknown/2004              | edtfYear             | ^u^nknown/2004
          y170000002                | edtfCapital          | ^y^170000002
          +1985                     | edtfYear             | ^+^1985
          \u22121985                | edtfYear             | ^\u2212^1985
          \uff11985                 | edtfYear             | ^\uff11^985
          12345                     | edtfHyphen           | 1234^5^
          19850412                  | edtfHyphen           | 1985^0412^
          1985-04 -12               | edtfBlank            | 1985-04^ ^-12
          -0000                     | minusZero            | ^-0000^
          1985-                     | edtfMonth            | 1985^-^
          1985-4-12                 | edtfMonth            | 1985-^4^-12
          1985-W15-5                | edtfMonth            | 1985-^W^15-5
          1985-13                   | noMonth              | 1985-^13^
          1985-~13                  | noMonth              | 1985-~^13^
          2001-2X                   | noMonth              | 2001-^2X^
          1985-04-1                 | edtfDay              | 1985-04-^1^
          1985-04-31                | noDay                | 1985-04-^31^
          1985-02-3X                | edtfNoDate           | 1985-02-^3X^
          2001-21-05                | edtfSeasonDay        | 2001-21-^05^
          1984?~                    | edtfQualifiers       | 1984?^~^
          1985-04-12.               | edtfSign             | 1985-04-12^.^
          Y                         | edtfLongYear         | ^Y^
          Y1985                     | edtfShortYear        | Y^1985^
          Y01985                    | edtfZero             | Y^0^1985
          Y17E                      | edtfExponent         | Y17^E^
          Y17E7-01                  | edtfSign             | Y17E7^-^01
          1950S                     | edtfSignificant      | 1950^S^
          1950S0                    | edtfZero             | 1950S^0^
          1950S5                    | edtfSignificantRange | 1950S^5^
          195XS2                    | edtfMaskedSignificant| 195^X^S2
          1985-04T23:20:30          | edtfTimeNeedsDay     | ^1985-04^T23:20:30
          1985-04-12?T23:20:30      | edtfTimeNeedsDay     | ^1985-04-12?^T23:20:30
          1985-04-12t23:20:30       | edtfCapital          | 1985-04-12^t^23:20:30
          1985-04-12T23:20          | edtfTimeDigits       | 1985-04-12T^23:20^
          1985-04-12T25:00:00       | edtfHour             | 1985-04-12T^25^:00:00
          1985-04-12T24:00:00       | edtfHour             | 1985-04-12T^24^:00:00
          1985-04-12T23:60:00       | edtfMinute           | 1985-04-12T23:^60^:00
          1985-04-12T23:59:60Z      | edtfLeapSecond       | 1985-04-12T23:59:^60^Z
          1985-04-12T23:20:30.5     | edtfFraction         | 1985-04-12T23:20:30^.^5
          2021-06-13TXX:30:00       | edtfOpenTime         | 2021-06-13T^X^X:30:00
          1985-04-12T23:20:30~      | edtfMarkedTime       | 1985-04-12T23:20:30^~^
          1985-04-12T23:20:30+15:00 | offset               | 1985-04-12T23:20:30^+15:00^
          1985-04-12T23:20:30+0430  | edtfOffset           | 1985-04-12T23:20:30+04^3^0
          1985-04-12T23:20:30-00:00 | edtfMinusOffset      | 1985-04-12T23:20:30^-00:00^
          1985/2021-06-13T20:15:00  | edtfTime             | 1985/2021-06-13^T^20:15:00
          /                         | noDatedEnd           | ^/^
          2008/1964                 | endBeforeStart       | 2008/^1964^
          1985/1986/1987            | edtfSlash            | 1985/1986^/^1987
          1985/..1986               | edtfDots             | 1985/..^1^986
          ..1986                    | edtfDots             | ..198^6^
          []                        | edtfEmptySet         | [^]^
          [1667,]                   | edtfEmptyMember      | [1667,^]^
          [1667,1668}               | edtfBracket          | [1667,1668^}^
          [1667, 1668]              | edtfBlank            | [1667,^ ^1668]
          [1667..1668-12]           | edtfRange            | [^1667..1668-12^]
          [1667..1666]              | endBeforeStart       | [1667..^1666^]
          """)
  void pointsAtThePart(String input, String reason, String marked) {
    EdtfError error = (EdtfError) Edtf.parse(input);
    String shown =
        input.substring(0, error.from())
            + "^"
            + input.substring(error.from(), error.to())
            + "^"
            + input.substring(error.to());
    assertThat(shown).isEqualTo(marked);
    assertThat(error.reason()).isEqualTo(reason);
    NotUnderstood refused = (NotUnderstood) english.readEdtf(input);
    assertThat(refused.reason()).isNotBlank().doesNotContain("{");
    assertThat(refused.from()).isEqualTo(error.from());
    assertThat(refused.to()).isEqualTo(error.to());
    assertThat(((NotUnderstood) french.readEdtf(input)).reason()).isNotBlank();
  }

  @Test
  void hasNothingToPointAtInAnEmptyText() {
    EdtfError error = (EdtfError) Edtf.parse("");
    assertThat(error.reason()).isEqualTo("edtfEmpty");
    assertThat(error.to()).isZero();
  }

  @Test
  void namesTheMonthInTheReadersLanguage() {
    assertThat(((NotUnderstood) english.readEdtf("2021-02-30")).reason())
        .isEqualTo("February 2021 has 28 days.");
    assertThat(((NotUnderstood) french.readEdtf("2021-02-3X")).reason())
        .isEqualTo("Aucune date ne correspond à 2021-02-3X.");
  }

  @Test
  void aLineEndIsNoPartOfAnExpression() {
    for (String end : new String[] {"\n", "\r", "\r\n", "\u00a0", "\u2028", "\0", "\ufeff"}) {
      EdtfError error = (EdtfError) Edtf.parse("1985" + end);
      assertThat(error.from()).isEqualTo(4);
      assertThat(error.to()).isEqualTo(5);
    }
  }

  @Test
  void tellsWhatCannotBeFromWhatIsWrittenWrong() {
    assertThat(((EdtfError) Edtf.parse("1985-13")).wellFormed()).isTrue();
    assertThat(((EdtfError) Edtf.parse("1985-13 and so on")).wellFormed()).isFalse();
    assertThat(((EdtfError) Edtf.parse("1200-1300")).wellFormed()).isFalse();
    assertThat(((EdtfError) Edtf.parse("1985-04-31/1986")).wellFormed()).isTrue();
  }
}
