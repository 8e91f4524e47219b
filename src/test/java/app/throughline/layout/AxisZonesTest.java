package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.TimeStyle;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The axis in every zone there is, above all where its clocks are changed. */
class AxisZonesTest {
  private static final Instant FIRST = Instant.parse("1840-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2032-01-01T00:00:00Z");

  private static Stream<ZoneId> zones() {
    return new TreeSet<>(ZoneId.getAvailableZoneIds()).stream().map(ZoneId::of);
  }

  private static List<ZoneOffsetTransition> changes(ZoneId zone) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
    while (next != null && next.getInstant().isBefore(LAST)) {
      changes.add(next);
      next = zone.getRules().nextTransition(next.getInstant());
    }
    return changes;
  }

  private static TimelineLayout frame(ZoneId zone, long start, long end) {
    return new TimelineLayouter(
            app.throughline.model.EventIndex.EMPTY,
            app.throughline.model.EventGroups.EMPTY,
            zone,
            TimeStyle.of(Locale.ENGLISH),
            Cases.MEASURE)
        .layout(Viewport.ofRange(start, end, 1200), id -> null, java.util.Set.of());
  }

  @Test
  void unitsLieWithoutGapsAroundEveryChangeOfTheClocks() {
    zones()
        .forEach(
            zone -> {
              List<AxisStep> steps =
                  List.of(
                      new DateStep(zone, DateStep.Unit.DAY, 1),
                      new ClockStep(zone.getRules(), 3_600_000),
                      new ClockStep(zone.getRules(), 21_600_000));
              for (ZoneOffsetTransition change : changes(zone)) {
                steps.forEach(step -> checkAround(change, step, zone));
              }
            });
  }

  private static void checkAround(ZoneOffsetTransition change, AxisStep step, ZoneId zone) {
    long at = change.getInstant().toEpochMilli();
    for (long minutes : new long[] {-1500, -61, -30, 0, 30, 61, 1500}) {
      long millis = at + minutes * 60_000;
      long start = step.floor(millis);
      long end = step.next(start);
      assertThat(start).as("%s %s", zone, change).isLessThanOrEqualTo(millis);
      assertThat(end).as("%s %s %d", zone, change, minutes).isGreaterThan(millis);
      assertThat(step.floor(end)).as("%s %s %d", zone, change, minutes).isEqualTo(end);
    }
  }

  @Test
  void aDayStandsOverItsDateInEveryZone() {
    LocalDate day = LocalDate.of(2016, 6, 13);
    zones()
        .forEach(
            zone -> {
              long start = day.atStartOfDay(zone).toInstant().toEpochMilli();
              TimelineLayout frame = frame(zone, start, start + Duration.ofHours(12).toMillis());
              assertThat(frame.upperTier())
                  .as(zone.getId())
                  .extracting(AxisTick::label)
                  .containsExactly("Monday 13 June 2016");
              assertThat(frame.lowerTier().get(0).label()).isEqualTo("00:00");
            });
  }

  @Test
  void aDayWithoutMidnightStartsWhenItsClocksDo() {
    ZoneId zone = ZoneId.of("America/Sao_Paulo");
    long start = LocalDate.of(2013, 10, 20).atStartOfDay(zone).toInstant().toEpochMilli();

    TimelineLayout frame = frame(zone, start - 7_200_000, start + 7_200_000);

    assertThat(frame.upperTier())
        .extracting(AxisTick::label)
        .containsExactly("Saturday 19 October 2013", "Sunday 20 October 2013");
    assertThat(frame.upperTier().get(1).millis()).isEqualTo(start);
    assertThat(frame.lowerTier()).extracting(AxisTick::label).contains("23:30", "01:00", "01:30");
    assertThat(frame.lowerTier()).extracting(AxisTick::label).doesNotContain("00:00", "00:30");
  }

  @Test
  void aDayThatIsLeftOutHasNoUnit() {
    ZoneId zone = ZoneId.of("Pacific/Apia");
    long start = LocalDate.of(2011, 12, 29).atStartOfDay(zone).toInstant().toEpochMilli();

    TimelineLayout frame = frame(zone, start, start + Duration.ofDays(3).toMillis());

    assertThat(frame.upperTier())
        .extracting(AxisTick::label)
        .startsWith("Thursday 29 December 2011", "Saturday 31 December 2011");
  }

  @Test
  void changesInViewAreMarkedWhereTheyAre() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    long start = LocalDate.of(2016, 1, 1).atStartOfDay(paris).toInstant().toEpochMilli();

    TimelineLayout year = frame(paris, start, start + Duration.ofDays(366).toMillis());

    assertThat(year.clockChanges())
        .extracting(ClockChange::label)
        .containsExactly("clocks go forward 02:00 → 03:00", "clocks go back 03:00 → 02:00");
    ClockChange spring = year.clockChanges().get(0);
    assertThat(Instant.ofEpochMilli(spring.millis())).isEqualTo("2016-03-27T01:00:00Z");
    assertThat(spring.day()).isEqualTo("27 March 2016, Europe/Paris");
    assertThat(spring.forward()).isTrue();
    assertThat(year.clockChangeAt(spring.xPx() + 5)).isEqualTo(spring);
    assertThat(year.clockChangeAt(spring.xPx() + 50)).isNull();
    long late = start + Duration.ofDays(3 * 366).toMillis();
    assertThat(frame(paris, start, late).clockChanges()).isEmpty();
    assertThat(frame(ZoneId.of("UTC"), start, late / 2).clockChanges()).isEmpty();
  }
}
