package app.throughline.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DisplayZoneTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  /** The dates on which some zone has no midnight, two of them, or no such day before or after. */
  private static final List<LocalDate> ODD_DAYS =
      List.of(
          LocalDate.of(2016, 6, 13),
          LocalDate.of(2013, 10, 20), // America/Sao_Paulo has no midnight
          LocalDate.of(2024, 4, 26), // Africa/Cairo has none
          LocalDate.of(2016, 11, 6), // America/Havana has two
          LocalDate.of(2006, 10, 29), // America/St_Johns goes back over it
          LocalDate.of(2011, 12, 29), // the last before Pacific/Apia leaves a day out
          LocalDate.of(2011, 12, 31), // the first after
          LocalDate.of(1844, 12, 30), // Asia/Manila leaves the next out
          LocalDate.of(1867, 10, 18)); // America/Sitka

  private static When read(String text, ZoneId zone) {
    TimeReader reader = new TimeReader(new TimeContext(zone, null, Locale.ENGLISH));
    return ((TimeReading.Stated) reader.read(text)).when();
  }

  private static TimeWords words(DisplayZone zone, ZoneId caseZone) {
    return new TimeWords(TimeStyle.of(Locale.ENGLISH).in(zone), caseZone);
  }

  @Test
  void aDateIsThatDateInTheWordsOfEveryZone() {
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      ZoneId zone = ZoneId.of(id);
      for (LocalDate day : ODD_DAYS) {
        String said = new DateWords(new TimeTexts(TimeStyle.of(Locale.ENGLISH))).day(day);
        When stated = read(said, zone);
        TimeWords own = words(DisplayZone.CASE, zone);
        assertThat(own.sentence(stated)).as("%s in %s", day, id).isEqualTo("sometime on " + said);
        assertThat(own.of(stated).bounds(stated.start(), null)).as(id).isEqualTo(said);
        assertThat(own.of(stated).clockFrom(stated.earliest()).toLocalDate()).isEqualTo(day);
        assertThat(own.of(stated).clockTo(stated.latest()).toLocalDate().minusDays(1))
            .isEqualTo(day);
      }
    }
  }

  @Test
  void aDateOfTheCaseIsThatDateOnDisplayInEveryZone() {
    When stated = read("13 June 2016", PARIS);
    for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
      TimeWords words = words(DisplayZone.of(ZoneId.of(id)), PARIS);
      assertThat(words.sentence(stated)).as(id).startsWith("sometime on 13 June 2016");
      assertThat(words.of(stated).bounds(stated.start(), null)).as(id).isEqualTo("13 June 2016");
      assertThat(words.range(stated.earliest(), stated.latest())).as(id).isEqualTo("13 June 2016");
      assertThat(words.sentence(stated.start(), null, null)).as(id).endsWith("13 June 2016");
      assertThat(words.of(stated).clockFrom(stated.earliest()))
          .isEqualTo(LocalDate.of(2016, 6, 13).atStartOfDay());
    }
  }

  @Test
  void aLimitOfADateIsADateToo() {
    When before = read("before 13 June 2016", PARIS);
    TimeWords words = words(DisplayZone.of(TOKYO), PARIS);

    assertThat(words.sentence(before)).isEqualTo("before 13 June 2016 (Europe/Paris date)");
    assertThat(words.of(before).bounds(before.start(), null)).doesNotContain("07:00");
  }

  @Test
  void clockTimesAreToldInTheZoneOnDisplay() {
    When stated = read("13 June 2016 20:30", PARIS);

    assertThat(words(DisplayZone.CASE, PARIS).sentence(stated)).isEqualTo("20:30 on 13 June 2016");
    assertThat(words(DisplayZone.of(TOKYO), PARIS).sentence(stated))
        .isEqualTo("03:30 on 14 June 2016");
  }

  @Test
  void inEachEventsOwnZoneAForeignOneIsNamed() {
    When there = read("20:30 on 13 June 2016 in America/New_York", PARIS);
    TimeWords each = words(DisplayZone.EACH, PARIS);

    assertThat(each.sentence(there)).isEqualTo("20:30 on 13 June 2016 (America/New_York)");
    assertThat(each.sentence(read("13 June 2016 20:30", PARIS))).isEqualTo("20:30 on 13 June 2016");
    assertThat(each.of(there).clockFrom(there.earliest()).getHour()).isEqualTo(20);
    assertThat(each.axisZone()).isEqualTo("Axis: Europe/Paris");
  }

  @Test
  void theAxisNamesAZoneThatIsNotTheCases() {
    assertThat(words(DisplayZone.CASE, PARIS).axisZone()).isEqualTo("Europe/Paris");
    assertThat(words(DisplayZone.of(PARIS), PARIS).axisZone()).isEqualTo("Europe/Paris");
    assertThat(words(DisplayZone.of(TOKYO), PARIS).axisZone()).isEqualTo("Shown in Asia/Tokyo");
  }

  @Test
  void whatEndsWhereTheClocksAreChangedEndsAtTheTimeTheyShowed() {
    assertThat(words(DisplayZone.CASE, PARIS).sentence(read("27 March 2016 01:59", PARIS)))
        .isEqualTo("01:59 on 27 March 2016");
  }

  @Test
  void whoPointsAtADayMeansThatDateInTheCasesZone() {
    long pointed = LocalDate.of(2016, 6, 14).atStartOfDay(TOKYO).toInstant().toEpochMilli();
    DisplayZone tokyo = DisplayZone.of(TOKYO);
    TimePhrase phrase = new TimePhrase(Locale.ENGLISH, PARIS);

    When day = phrase.at(tokyo.inCase(pointed, Precision.DAY, PARIS), Precision.DAY);

    assertThat(day).isNotNull();
    assertThat(day.text()).isEqualTo("14 June 2016");
    assertThat(tokyo.inCase(pointed, Precision.MINUTE, PARIS)).isEqualTo(pointed);
  }

  @Test
  void isRememberedByItsKey() {
    for (DisplayZone zone :
        List.of(DisplayZone.CASE, DisplayZone.EACH, DisplayZone.of(ZoneId.of("UTC")))) {
      assertThat(DisplayZone.parse(zone.key())).isEqualTo(zone);
    }
    assertThat(DisplayZone.parse(null)).isEqualTo(DisplayZone.CASE);
    assertThat(DisplayZone.parse("Mars/Olympus")).isEqualTo(DisplayZone.CASE);
  }
}
