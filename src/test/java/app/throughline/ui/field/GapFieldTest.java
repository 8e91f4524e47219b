package app.throughline.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeBounds;
import app.throughline.time.TimeStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Distances between events, as a person types them. */
class GapFieldTest {
  private static final long MINUTE = 60_000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "18 h | 1050 | 1110 | true",
        "18 heures | 1050 | 1110 | true",
        "2–3 h | 120 | 180 | true",
        "2 à 3 heures | 120 | 180 | true",
        "30 to 45 minutes | 30 | 45 | true",
        "about 18 h | 960 | 1200 | false",
        "environ 18 heures | 960 | 1200 | false",
        "at most 2 days | 0 | 2880 | true",
        "au plus 2 jours | 0 | 2880 | true",
        "1 h 30 | 89.5 | 90.5 | true",
      })
  void readsWhatPhrasesKnowInBothLanguages(String typed, double min, double max, boolean hard) {
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      GapField field = field(StatedGap.ANY, locale);
      field.textProperty().set(typed);
      StatedGap expected = new StatedGap(Math.round(min * MINUTE), Math.round(max * MINUTE), hard);
      assertThat(field.value()).as("%s in %s", typed, locale).isEqualTo(expected);
      assertThat(field.problemProperty().get()).isEmpty();
      assertThat(field.understoodProperty().get()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"at least 1 h", "au moins 1 h"})
  void aLeastHasNoMost(String typed) {
    GapField field = field(StatedGap.ANY, Locale.ENGLISH);
    field.textProperty().set(typed);
    assertThat(field.value()).isEqualTo(new StatedGap(60 * MINUTE, TimeBounds.FUTURE, true));
  }

  @Test
  void blankStatesNothing() {
    GapField field = field(new StatedGap(MINUTE, 2 * MINUTE, true), Locale.ENGLISH);
    assertThat(field.isBlank()).isFalse();
    field.textProperty().set("  ");
    assertThat(field.value()).isEqualTo(StatedGap.ANY);
    assertThat(field.problemProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "perhaps",
        "18",
        "18 h before the war",
        "13 June 2016",
        "13 June 2016, 18 h",
        "before x and 2 h",
        "\"",
        "-3 h",
        "3 h x"
      })
  void whatIsNoLengthIsRefusedInWords(String typed) {
    GapField field = field(StatedGap.ANY, Locale.ENGLISH);
    field.textProperty().set(typed);
    assertThat(field.value()).isNull();
    assertThat(field.problemProperty().get()).contains("not understood as a length of time");
    field.textProperty().set("");
    assertThat(field.value()).isEqualTo(StatedGap.ANY);
  }

  @Test
  void aLongTextIsAnsweredAtOnce() {
    GapField field = field(StatedGap.ANY, Locale.ENGLISH);
    field.textProperty().set("18 h and ".repeat(1200));
    assertThat(field.value()).isNull();
    assertThat(field.problemProperty().get()).hasSizeLessThan(300);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1050 | 1110 | true | 18 h",
        "960 | 1200 | false | about 18 h",
        "0 | 120 | true | up to 2 h",
        "130 | 170 | true | 2 h 10 min to 2 h 50 min",
      })
  void aKnownGapIsToldAndStaysAsItWas(long min, long max, boolean hard, String told) {
    StatedGap known = new StatedGap(min * MINUTE, max * MINUTE, hard);
    GapField field = field(known, Locale.ENGLISH);
    assertThat(field.textProperty().get()).isEqualTo(told);
    field.textProperty().set("5 min");
    field.textProperty().set(told);
    assertThat(field.value()).isEqualTo(known);
  }

  private static GapField field(StatedGap base, Locale locale) {
    return new GapField(TimeStyle.of(locale), base, () -> {});
  }
}
