package app.throughline.layout;

import static app.throughline.layout.Cases.PARIS;
import static app.throughline.layout.Cases.paris;
import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.doubles;

import app.throughline.time.TimeStyle;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisLayoutTest {
  private static final double WIDTH_PX = 1000;
  private static final double YEAR = 365.2425 * 86_400_000;

  private static final List<AxisLayout> ZONES =
      List.of(
          axis(PARIS, Locale.ENGLISH),
          axis(ZoneOffset.UTC, Locale.FRENCH),
          axis(ZoneId.of("America/Sao_Paulo"), Locale.ENGLISH),
          axis(ZoneId.of("Australia/Lord_Howe"), Locale.ENGLISH),
          axis(ZoneId.of("Pacific/Apia"), Locale.ENGLISH));

  private static AxisLayout axis(ZoneId zone, Locale locale) {
    return new AxisLayout(zone, TimeStyle.of(locale), Cases.MEASURE);
  }

  private static Viewport view(long startMillis, long endMillis) {
    return Viewport.ofRange(startMillis, endMillis, WIDTH_PX);
  }

  private static String lower(AxisLayout.Tiers tiers) {
    return labels(tiers.lower());
  }

  private static String labels(List<AxisTick> ticks) {
    return String.join(" ", ticks.stream().map(AxisTick::label).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2016-06-13T12:00, 2016-06-15T01:00, 'Monday 13 June 2016|Tuesday 14 June 2016|15',"
        + " 12:00 15:00 18:00 21:00 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00",
    "2016-06-13T20:58, 2016-06-13T21:10, 'Monday 13 June 2016',"
        + " 20:58 20:59 21:00 21:01 21:02 21:03 21:04 21:05 21:06 21:07 21:08 21:09",
    "2016-06-13T20:59:58, 2016-06-13T21:00:04, 'Monday 13 June 2016',"
        + " 20:59:58 20:59:59 21:00:00 21:00:01 21:00:02 21:00:03",
    "2016-06-13T00:00, 2016-06-20T00:00, 'June 2016',"
        + " Monday 13 Tuesday 14 Wednesday 15 Thursday 16 Friday 17 Saturday 18 Sunday 19",
    "2016-05-25T00:00, 2016-06-08T00:00, 'May 2016|June 2016',"
        + " Wed 25 Thu 26 Fri 27 Sat 28 Sun 29 Mon 30 Tue 31 Wed 1 Thu 2 Fri 3 Sat 4 Sun 5 Mon 6 Tue 7",
    "2016-05-01T00:00, 2016-07-01T00:00, 'May 2016|June 2016', 1 8 15 22 29 1 5 12 19 26",
    "2015-10-01T00:00, 2016-10-01T00:00, '2015|2016',"
        + " October November December January February March April May June July August September",
    "2015-01-01T00:00, 2019-01-01T00:00, '2015|2016|2017|2018',"
        + " Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4",
    "2008-01-01T00:00, 2020-01-01T00:00, '2000–2009|2010–2019',"
        + " 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019",
    "1890-01-01T00:00, 2020-01-01T00:00, '1800–1899|1900–1999|2000–2099',"
        + " 1890 1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010",
    "0901-01-01T00:00, 2050-01-01T00:00, '1–999|1000–1999|2000',"
        + " 900 1000 1100 1200 1300 1400 1500 1600 1700 1800 1900 2000"
  })
  void namesTheUnitsThatFit(String start, String end, String upper, String lower) {
    AxisLayout.Tiers tiers = axis(PARIS, Locale.ENGLISH).of(view(paris(start), paris(end)));
    assertThat(lower(tiers)).isEqualTo(lower);
    assertThat(String.join("|", tiers.upper().stream().map(AxisTick::label).toList()))
        .isEqualTo(upper);
  }

  @Test
  void aDayPartlyInViewAtTheRightHasAshorterName() {
    AxisLayout axis = axis(PARIS, Locale.ENGLISH);
    AxisLayout.Tiers hours = axis.of(view(paris("2016-06-13T00:00"), paris("2016-06-15T03:00")));
    assertThat(hours.upper().get(2).label()).isEqualTo("15 Jun");
    AxisLayout.Tiers sliver = axis.of(view(paris("2016-06-13T00:00"), paris("2016-06-15T00:30")));
    assertThat(sliver.upper().get(2).label()).isEmpty();
  }

  @Test
  void speaksTheLanguageAsked() {
    AxisLayout.Tiers tiers =
        axis(PARIS, Locale.FRENCH).of(view(paris("2016-06-13T00:00"), paris("2016-06-20T00:00")));
    assertThat(labels(tiers.upper())).isEqualTo("juin 2016");
    assertThat(lower(tiers)).startsWith("lundi 13 mardi 14 mercredi 15");
  }

  @Test
  void weeksStartWithTheDayThatIsChosen() {
    Viewport twoMonths = view(paris("2016-05-01T00:00"), paris("2016-07-01T00:00"));
    TimeStyle mondays = new TimeStyle(Locale.ENGLISH, false, DayOfWeek.MONDAY);
    assertThat(lower(new AxisLayout(PARIS, mondays, Cases.MEASURE).of(twoMonths)))
        .isEqualTo("1 2 9 16 23 30 1 6 13 20 27");
  }

  @Test
  void clocksCountToTwelveWhereThatIsChosen() {
    TimeStyle american = new TimeStyle(Locale.US, true, DayOfWeek.SUNDAY);
    AxisLayout axis = new AxisLayout(PARIS, american, Cases.MEASURE);
    AxisLayout.Tiers hours = axis.of(view(paris("2016-06-13T12:00"), paris("2016-06-14T12:00")));
    assertThat(lower(hours)).startsWith("12 PM").contains("10 PM 12 AM 2 AM");
    assertThat(hours.upper().get(0).label()).isEqualTo("Monday, June 13, 2016");
    AxisLayout.Tiers minutes = axis.of(view(paris("2016-06-13T20:30"), paris("2016-06-13T20:40")));
    assertThat(lower(minutes)).startsWith("8:30 PM 8:31 PM");
  }

  @Test
  void anHourLeftOutInSpringHasNoTick() {
    AxisLayout.Tiers tiers =
        axis(PARIS, Locale.ENGLISH).of(view(paris("2016-03-27T00:00"), paris("2016-03-27T12:00")));
    assertThat(lower(tiers))
        .isEqualTo("00:00 01:00 03:00 04:00 05:00 06:00 07:00 08:00 09:00 10:00 11:00");
    assertThat(tiers.lower()).extracting(t -> Math.round(t.endXPx() - t.xPx())).containsOnly(91L);
  }

  @Test
  void anHourRepeatedInAutumnHasTwoTicks() {
    AxisLayout.Tiers tiers =
        axis(PARIS, Locale.ENGLISH).of(view(paris("2016-10-30T00:00"), paris("2016-10-30T10:00")));
    assertThat(lower(tiers)).startsWith("00:00 01:00 02:00 02:00 03:00 04:00");
  }

  @Test
  void unitsOfSeveralHoursKeepTheClocksTimesOnDaysOfChange() {
    AxisLayout axis = axis(PARIS, Locale.ENGLISH);
    assertThat(lower(axis.of(view(paris("2016-03-27T00:00"), paris("2016-03-28T12:00")))))
        .isEqualTo("00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00 03:00 06:00 09:00");
    AxisLayout.Tiers autumn = axis.of(view(paris("2016-10-29T12:00"), paris("2016-10-31T00:00")));
    assertThat(lower(autumn))
        .isEqualTo("12:00 15:00 18:00 21:00 00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00");
    AxisTick midnight = autumn.lower().get(4);
    assertThat(midnight.strong()).isTrue();
    assertThat(autumn.lower().get(5).millis() - midnight.millis()).isEqualTo(4 * 3_600_000);
  }

  @Test
  void yearsBeforeOurEraCountBackwardsWithoutAyearZero() {
    long start = LocalDateTime.of(-399, 1, 1, 0, 0).atZone(PARIS).toInstant().toEpochMilli();
    long end = LocalDateTime.of(400, 1, 1, 0, 0).atZone(PARIS).toInstant().toEpochMilli();
    AxisLayout.Tiers tiers = axis(PARIS, Locale.ENGLISH).of(view(start, end));
    assertThat(lower(tiers)).isEqualTo("400 BC 300 BC 200 BC 100 BC 1 100 200 300");
    assertThat(labels(tiers.upper())).isEqualTo("1000–1 BC 1–999");
  }

  @Test
  void largeYearsAreGrouped() {
    AxisLayout.Tiers tiers =
        axis(PARIS, Locale.ENGLISH).of(new Viewport(-50_000 * YEAR, 100 * YEAR, WIDTH_PX));
    assertThat(tiers.lower()).extracting(AxisTick::label).contains("40,000 BC", "10,000", "30,000");
  }

  @Test
  void theUpperNameIsAsLongAsItsVisiblePartAllows() {
    AxisLayout axis = axis(PARIS, Locale.ENGLISH);
    long midnight = paris("2016-06-14T00:00");
    String[] expected = {"Monday 13 June 2016", "Mon 13 Jun 2016", "13 Jun", "13", ""};
    double[] leftPx = {200, 120, 60, 30, 12};
    for (int i = 0; i < expected.length; i++) {
      Viewport viewport = new Viewport(midnight - leftPx[i] * 120_000, 120_000, WIDTH_PX);
      assertThat(axis.of(viewport).upper().get(0).label()).isEqualTo(expected[i]);
    }
  }

  @Test
  void unitsCoverEveryViewWithoutGapsAndStrongLinesAreThoseOfTheUpperTier() {
    qt().withExamples(3000)
        .forAll(
            doubles().between(0, 43),
            doubles().between(-1, 1),
            doubles().between(0, 22),
            arbitrary().pick(ZONES))
        .checkAssert(
            (zoom, sign, distance, axis) -> {
              double millis = Math.signum(sign) * Math.exp(distance * 1.45) + 1.46e12;
              Viewport viewport = new Viewport(millis, Math.pow(2, zoom), WIDTH_PX);
              AxisLayout.Tiers tiers = axis.of(viewport);
              assertCovers(tiers.upper(), viewport);
              assertCovers(tiers.lower(), viewport);
              List<Long> upper = tiers.upper().stream().map(AxisTick::millis).toList();
              for (AxisTick tick : tiers.lower()) {
                assertThat(tick.strong()).isEqualTo(upper.contains(tick.millis()));
              }
              assertThat(tiers.lower().size()).isBetween(1, 40);
              assertThat(tiers.upper().size()).isLessThanOrEqualTo(tiers.lower().size());
              for (AxisTick tick : tiers.upper().subList(1, tiers.upper().size())) {
                assertThat(tiers.lower()).extracting(AxisTick::millis).contains(tick.millis());
              }
            });
  }

  private static void assertCovers(List<AxisTick> ticks, Viewport viewport) {
    assertThat(ticks.get(0).xPx()).isLessThanOrEqualTo(0);
    assertThat(ticks.get(0).endXPx()).isGreaterThan(0);
    assertThat(ticks.get(ticks.size() - 1).endXPx()).isGreaterThanOrEqualTo(viewport.widthPx());
    for (int i = 0; i < ticks.size(); i++) {
      AxisTick tick = ticks.get(i);
      assertThat(tick.endXPx()).isGreaterThan(tick.xPx());
      if (i > 0) {
        assertThat(tick.xPx()).isEqualTo(ticks.get(i - 1).endXPx());
        assertThat(tick.millis()).isGreaterThan(ticks.get(i - 1).millis());
      }
    }
  }

  @Test
  void namesFitTheirCells() {
    qt().withExamples(1000)
        .forAll(doubles().between(0, 50), doubles().between(-3e12, 3e12))
        .checkAssert(
            (zoom, millis) -> {
              Viewport viewport = new Viewport(millis, Math.pow(2, zoom), WIDTH_PX);
              AxisLayout.Tiers tiers = ZONES.get(0).of(viewport);
              for (AxisTick tick : tiers.lower()) {
                double width = Cases.MEASURE.widthPx(tick.label(), TextStyle.SMALL);
                assertThat(width).isLessThanOrEqualTo(tick.endXPx() - tick.xPx());
              }
              for (AxisTick tick : tiers.upper()) {
                double width = Cases.MEASURE.widthPx(tick.label(), TextStyle.HEADING);
                assertThat(width).isLessThanOrEqualTo(tick.endXPx() - Math.max(0, tick.xPx()));
              }
            });
  }

  @Test
  void clockTicksShowWholeUnits() {
    qt().withExamples(2000)
        .forAll(doubles().between(1.4e12, 1.6e12), doubles().between(8, 17))
        .checkAssert(
            (millis, zoom) -> {
              Viewport viewport = new Viewport(millis, Math.pow(2, zoom), WIDTH_PX);
              List<AxisTick> ticks = ZONES.get(0).of(viewport).lower();
              for (AxisTick tick : ticks) {
                var local = Instant.ofEpochMilli(tick.millis()).atZone(PARIS);
                assertThat(tick.label()).startsWith(local.toLocalTime().toString().substring(0, 5));
                assertThat(tick.millis() % 1000).isZero();
              }
            });
  }

  @Test
  void theFarthestViewsHaveAnAxisToo() {
    AxisLayout axis = axis(PARIS, Locale.ENGLISH);
    for (double start : new double[] {-Viewport.LIMIT_MILLIS, 0, Viewport.LIMIT_MILLIS}) {
      Viewport viewport = new Viewport(start, Viewport.MAX_MILLIS_PER_PX, WIDTH_PX);
      AxisLayout.Tiers tiers = axis.of(viewport);
      assertCovers(tiers.upper(), viewport);
      assertCovers(tiers.lower(), viewport);
    }
  }
}
