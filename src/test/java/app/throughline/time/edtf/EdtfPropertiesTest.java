package app.throughline.time.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.strings;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** What holds for every expression and for every text. */
class EdtfPropertiesTest {
  private static final List<String> QUALIFIERS = List.of("", "", "", "?", "~", "%");

  private static Gen<String> masked(String... pool) {
    return arbitrary().pick(List.of(pool));
  }

  private static Gen<String> qualified(Gen<String> part) {
    Gen<String> sign = arbitrary().pick(QUALIFIERS);
    return part.zip(sign, sign, (digits, before, after) -> before + digits + after);
  }

  private static Gen<String> years() {
    Gen<String> plain = integers().between(0, 9999).map(year -> "%04d".formatted(year));
    Gen<String> signed = plain.map(year -> "-" + year);
    Gen<String> open = masked("198X", "19XX", "1XXX", "XXXX", "1XX3", "-01XX", "X9X0", "20X4");
    return plain.mix(signed, 20).mix(open, 30);
  }

  private static Gen<String> dates() {
    Gen<String> month =
        integers()
            .between(1, 12)
            .map(n -> "%02d".formatted(n))
            .mix(masked("XX", "1X", "0X", "X2"), 30);
    Gen<String> day =
        integers()
            .between(1, 31)
            .map(n -> "%02d".formatted(n))
            .mix(masked("XX", "3X", "2X", "X1"), 30);
    Gen<String> season = integers().between(21, 41).map(n -> Integer.toString(n));
    Gen<String> year = qualified(years());
    Gen<String> toMonth = year.zip(qualified(month.mix(season, 30)), (y, m) -> y + "-" + m);
    Gen<String> toDay =
        year.zip(qualified(month), qualified(day), (y, m, d) -> y + "-" + m + "-" + d);
    Gen<String> exponents = masked("", "", "E3", "E7", "E8", "E30");
    Gen<String> significant = masked("", "", "S1", "S3", "S4");
    Gen<String> longYear =
        integers()
            .between(-99_999, 99_999)
            .zip(exponents, significant, (y, e, s) -> "Y" + y + e + s);
    return toDay.mix(toMonth, 40).mix(year, 30).mix(qualified(longYear), 15);
  }

  private static Gen<String> expressions() {
    Gen<String> end = dates().mix(masked("", ".."), 25);
    Gen<String> interval = end.zip(end, (start, last) -> start + "/" + last);
    Gen<String> member =
        dates()
            .mix(dates().zip(dates(), masked("", "..", ".."), (a, b, dots) -> a + dots + b), 20)
            .mix(dates().map(date -> ".." + date), 10)
            .mix(dates().map(date -> date + ".."), 10);
    Gen<String> inside = lists().of(member).ofSizeBetween(1, 4).map(list -> String.join(",", list));
    Gen<String> set = inside.zip(masked("[]", "{}"), (m, b) -> b.charAt(0) + m + b.charAt(1));
    Gen<String> offset = masked("", "Z", "+02", "-04:30", "+14:00");
    Gen<String> time =
        integers()
            .between(0, 86_399)
            .zip(offset, (s, o) -> "T%02d:%02d:%02d".formatted(s / 3600, s / 60 % 60, s % 60) + o);
    Gen<String> dateTime = dates().zip(time, (date, clock) -> date + clock);
    return dates().mix(interval, 30).mix(set, 25).mix(dateTime, 10);
  }

  @Test
  void writesWhatItReadsAndReadsWhatItWrites() {
    AtomicInteger valid = new AtomicInteger();
    qt().withExamples(20_000)
        .forAll(expressions())
        .checkAssert(
            text -> {
              if (Edtf.parse(text) instanceof EdtfValue value) {
                valid.incrementAndGet();
                assertThat(value).hasToString(text);
                assertThat(Edtf.parse(value.toString())).isEqualTo(value);
                assertThat(value.latest().endsBefore(value.earliest())).isFalse();
                assertThat(value.level()).isBetween(0, 2);
              }
            });
    assertThat(valid).hasValueGreaterThan(5_000);
  }

  @Test
  void neverThrowsAndPointsIntoTheText() {
    Gen<String> any = strings().allPossible().ofLengthBetween(0, 30);
    Gen<String> signs =
        lists()
            .of(
                arbitrary()
                    .pick(
                        List.of(
                            "1985", "04", "X", "-", "/", "..", "[", "]", "{", "}", ",", "Y", "E7",
                            "S2", "T", ":", "20", "Z", "+", "?", "~", "%", " ", "0", "9")))
            .ofSizeBetween(0, 12)
            .map(list -> String.join("", list));
    qt().withExamples(50_000).forAll(any.mix(signs, 70)).checkAssert(EdtfPropertiesTest::answers);
  }

  /** A valid expression with one sign taken out, put in, or changed. */
  @Test
  void neverThrowsForWhatIsAlmostRight() {
    qt().withExamples(20_000)
        .forAll(
            expressions(), integers().between(0, 40), strings().basicLatinAlphabet().ofLength(1))
        .checkAssert(
            (text, place, sign) -> {
              int at = Math.min(place, text.length());
              int next = Math.min(at + 1, text.length());
              answers(text.substring(0, at) + sign + text.substring(at));
              answers(text.substring(0, at) + text.substring(next));
              answers(text.substring(0, at) + sign + text.substring(next));
            });
  }

  private static void answers(String text) {
    EdtfReading reading = Edtf.parse(text);
    if (reading instanceof EdtfError error) {
      assertThat(error.to()).isBetween(Math.min(1, text.length()), text.length());
      assertThat(error.from()).isBetween(0, Math.max(0, error.to() - 1));
    } else {
      EdtfValue value = (EdtfValue) reading;
      assertThat(value).hasToString(text);
      assertThat(value.earliest() + ".." + value.latest()).doesNotContain("null");
    }
  }

  @Test
  void openDigitsHaveTheHullOfAllDaysThatFit() {
    Gen<Character> any = arbitrary().pick('X', 'X', '0', '1', '2', '3', '9');
    Gen<List<Character>> digits = lists().of(any).ofSize(6);
    qt().withExamples(400)
        .forAll(digits)
        .checkAssert(
            c -> {
              String pattern =
                  "19" + c.get(0) + c.get(1) + "-" + c.get(2) + c.get(3) + "-" + c.get(4)
                      + c.get(5);
              boolean season = !pattern.startsWith("X", 5) && Character.digit(c.get(2), 10) >= 2;
              LocalDate[] days = fitting(pattern);
              EdtfReading reading = Edtf.parse(pattern);
              assertThat(reading instanceof EdtfValue).as(pattern).isEqualTo(days.length > 0);
              if (reading instanceof EdtfValue value && !season) {
                LocalDate last = days[days.length - 1].plusDays(1);
                assertThat(value.earliest().time()).isEqualTo(days[0].atStartOfDay());
                assertThat(value.latest().time()).isEqualTo(last.atStartOfDay());
              }
            });
  }

  private static LocalDate[] fitting(String pattern) {
    LocalDate first = LocalDate.of(1900, 1, 1);
    return first
        .datesUntil(LocalDate.of(2000, 1, 1))
        .filter(day -> fits(pattern, day.toString()))
        .toArray(LocalDate[]::new);
  }

  private static boolean fits(String pattern, String day) {
    for (int i = 0; i < pattern.length(); i++) {
      if (pattern.charAt(i) != 'X' && pattern.charAt(i) != day.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  @Test
  void answersAtOnceHoweverLongTheTextIs() {
    for (String unit : List.of("1", "X", "?", "-", "[", "{", "..", "1985/", "1985-04-12,", " ")) {
      String text = unit.repeat(10_000);
      answers(text);
      answers("Y" + text);
      answers("1985-04-12T" + text);
      answers("[" + text);
    }
    String members = "1985-XX-31,".repeat(10_000);
    answers("[" + members + "1985]");
    answers("Y1E" + "9".repeat(10_000));
    answers("Y" + "9".repeat(10_000) + "S" + "9".repeat(9_000));
  }
}
