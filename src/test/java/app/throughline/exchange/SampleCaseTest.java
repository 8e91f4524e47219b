package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.chronology.Chronology;
import app.throughline.model.CaseContent;
import app.throughline.model.Claim;
import app.throughline.model.Entity;
import app.throughline.model.EntityKind;
import app.throughline.model.Event;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.Lane;
import app.throughline.model.LinkKind;
import app.throughline.model.Participation;
import app.throughline.model.Placement;
import app.throughline.model.Source;
import app.throughline.model.Stance;
import app.throughline.time.IsoTime;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeContext;
import app.throughline.time.TimeReader;
import app.throughline.time.TimeReading;
import app.throughline.time.When;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample case says what its facts say, row by row, and no more. */
class SampleCaseTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final CaseContent SAMPLE = CaseJson.sample();

  /** Titles in the order of the facts' rows 1 to 24. */
  private static final List<Event> ROWS = all(Event.class);

  @Test
  void hasTheCaseAsAWhole() {
    assertThat(SAMPLE.info().title()).isEqualTo("Magnanville, 13–14 June 2016");
    assertThat(SAMPLE.info().zone()).isEqualTo(PARIS);
    assertThat(ROWS).hasSize(24);
    assertThat(all(Lane.class))
        .extracting(Lane::name)
        .containsExactly(
            "Background",
            "Attack",
            "Standoff",
            "Assault",
            "Online",
            "Claims of responsibility",
            "Official statements",
            "Press");
    assertThat(all(Lane.class)).extracting(Lane::color).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Background | CONFIRMED | Larossi Abballa | French officials; The AP; Other sources",
        "2 | Background | REPORTED | Larossi Abballa; Security services | Police sources",
        "3 | Background | CONFIRMED | Orlando | Public record; The article",
        "4 | Online | REPORTED | Larossi Abballa; Facebook | The Facebook profile",
        "5 | Online | REPORTED | Larossi Abballa; Facebook | The Facebook profile",
        "6 | Attack | CONFIRMED | The police officer; Larossi Abballa; Magnanville | Police sources; French officials; The article",
        "7 | Attack | ALLEGED | Larossi Abballa | Witnesses of the stabbing",
        "8 | Standoff | CONFIRMED | Larossi Abballa; The officer's partner; The child; Magnanville | Police sources; The article",
        "9 | Online | ALLEGED | Larossi Abballa; Facebook; Islamic State | David Thompson",
        "10 | Standoff | CONFIRMED | RAID; Larossi Abballa | French officials",
        "11 | Standoff | REPORTED | Larossi Abballa; Islamic State | Sources close to the inquiry",
        "12 | Assault | CONFIRMED | RAID; Magnanville | Witnesses at the scene; French officials",
        "13 | Assault | CONFIRMED | Larossi Abballa; RAID | French officials",
        "14 | Assault | CONFIRMED | The officer's partner | French officials",
        "15 | Assault | CONFIRMED | The child | French officials",
        "16 | Press | CONFIRMED | The press | The article",
        "17 | Online | REPORTED | Facebook | Press reports",
        "18 | Press | REPORTED | Larossi Abballa | Other sources",
        "19 | Claims of responsibility | CLAIMED | Islamic State | Albayan Radio",
        "20 | Official statements | CONFIRMED | Government of France | The government",
        "21 | Official statements | CONFIRMED | Bernard Cazeneuve | Statement by Bernard Cazeneuve",
        "22 | Official statements | CONFIRMED | Bernard Cazeneuve; Les Mureaux | Press reports",
        "23 | Official statements | CONFIRMED | François Hollande | Statement by François Hollande",
        "24 | Press | OPINION | The press | The article"
      })
  void hasEveryRow(int row, String lane, EventStatus status, String entities, String sources) {
    Event event = row(row);
    assertThat(event.status()).isEqualTo(status);
    assertThat(named(Lane.class, event.lane()).name()).isEqualTo(lane);
    assertThat(event.description()).isNotBlank();
    assertThat(parts(event).map(part -> named(Entity.class, part.entity()).name()))
        .containsExactlyInAnyOrder(entities.split("; "));
    assertThat(parts(event)).allSatisfy(part -> assertThat(part.role()).isNotBlank());
    List<String> said =
        claims(event).map(c -> named(Source.class, c.source()).title()).distinct().toList();
    String[] expected = sources.split("; ");
    assertThat(said).hasSameSizeAs(expected);
    assertThat(Arrays.asList(expected))
        .allSatisfy(
            start -> assertThat(said).anySatisfy(title -> assertThat(title).startsWith(start)));
  }

  @Test
  void keepsBothAccountsWhereTheyDiffer() {
    assertThat(differing(1)).satisfiesExactly(has("recruiting fighters"), has("to Pakistan"));
    assertThat(differing(6)).satisfiesExactly(has("commander"), has("deputy chief"));
    assertThat(differing(8)).satisfiesExactly(has("wife"), has("partner"));
    assertThat(all(Claim.class).stream().filter(c -> c.stance() == Stance.CONTRADICTS)).hasSize(6);
  }

  @Test
  void judgesEverySourceByItself() {
    assertThat(all(Source.class)).hasSizeGreaterThanOrEqualTo(14);
    assertThat(all(Source.class).stream().map(Source::reliability).distinct().count())
        .isGreaterThanOrEqualTo(5);
    assertThat(all(Source.class))
        .allSatisfy(
            source -> assertThat(all(Claim.class)).anyMatch(c -> c.source().equals(source.id())));
  }

  @Test
  void marksWhatMattersMost() {
    assertThat(ROWS.stream().filter(event -> event.importance() == Importance.KEY))
        .containsExactly(row(6), row(8), row(12));
  }

  @Test
  void namesNobodyWhomTheFactsDoNotName() {
    assertThat(all(Entity.class).stream().filter(e -> e.kind() == EntityKind.PERSON))
        .extracting(Entity::name)
        .containsExactlyInAnyOrder(
            "Larossi Abballa",
            "The police officer",
            "The officer's partner",
            "The child",
            "David Thompson",
            "Bernard Cazeneuve",
            "François Hollande");
  }

  @Test
  void saysWhereADateIsInferred() {
    assertThat(List.of(row(6), row(19)))
        .allSatisfy(event -> assertThat(event.description()).contains("Date inferred"));
  }

  @ParameterizedTest
  @CsvSource({
    "4, BEFORE, 5",
    "5, BEFORE, 6",
    "7, DURING, 6",
    "8, STARTS_WITH, 6",
    "8, ENDS_WITH, 12",
    "9, DURING, 8",
    "10, DURING, 8",
    "10, BEFORE, 12",
    "11, DURING, 10",
    "13, DURING, 12",
    "14, DURING, 12",
    "15, DURING, 12",
    "21, AFTER, 20",
    "21, BEFORE, 22",
    "22, AFTER, 21"
  })
  void linksWhatIsPlacedByOtherEvents(int from, LinkKind kind, int to) {
    assertThat(links(row(from)))
        .anyMatch(link -> link.kind() == kind && link.to().equals(row(to).id()));
  }

  @Test
  void hasNoOtherLinks() {
    assertThat(all(EventLink.class)).hasSize(15);
    assertThat(List.of(links(row(14)).get(0), links(row(15)).get(0)))
        .as("during or right after: up to an hour, our reading")
        .allSatisfy(
            link -> assertThat(link.maxGapMillis()).isEqualTo(Duration.ofHours(1).toMillis()))
        .allSatisfy(link -> assertThat(link.hard()).isFalse());
    EventLink lastPost = links(row(5)).get(0);
    assertThat(lastPost.hard()).isFalse();
    assertThat(lastPost.minGapMillis()).isEqualTo(Duration.ofHours(16).toMillis());
    assertThat(lastPost.maxGapMillis()).isEqualTo(Duration.ofHours(20).toMillis());
  }

  @Test
  void isUnderstoodWordForWordWhereItIsNotReadOtherwise() {
    TimeReader reader =
        new TimeReader(new TimeContext(PARIS, SAMPLE.info().referenceDate(), Locale.UK));
    List<Event> readOtherwise = List.of(row(2), row(3), row(12));
    assertThat(ROWS)
        .filteredOn(event -> !readOtherwise.contains(event))
        .allSatisfy(
            event ->
                assertThat(reader.read(event.when().text()))
                    .isNotInstanceOf(TimeReading.NotUnderstood.class));
    assertThat(ROWS).allSatisfy(event -> assertThat(event.when().text()).isNotBlank());
  }

  /** Bounds of the start, bounds of the end (none for a moment), estimate. */
  @ParameterizedTest
  @CsvSource({
    "1, 2013-01-01, 2014-01-01, , , ",
    "2, -inf, +inf, 2016-06-13, 2016-06-14, ",
    "4, -inf, 2016-06-13T08:00, , , ",
    "5, 2016-06-12T21:00, 2016-06-13T08:00, , , ",
    "6, 2016-06-13T17:00, 2016-06-14, , , ",
    "7, 2016-06-13T17:00, 2016-06-14, , , ",
    "8, 2016-06-13T17:00, 2016-06-14, 2016-06-13T23:30, 2016-06-14T00:30, ",
    "9, 2016-06-13T17:00, 2016-06-14T00:30, 2016-06-13T17:00, 2016-06-14T00:30, ",
    "10, 2016-06-13T17:00, 2016-06-14T00:30, 2016-06-13T17:00, 2016-06-14T00:30, ",
    "11, 2016-06-13T17:00, 2016-06-14T00:30, , , ",
    "12, 2016-06-13T23:30, 2016-06-14T00:30, , , 2016-06-14T00:00",
    "13, 2016-06-13T23:30, 2016-06-14T00:30, , , ",
    "14, 2016-06-13T23:30, 2016-06-14T01:30, , , ",
    "15, 2016-06-13T23:30, 2016-06-14T01:30, , , ",
    "16, 2016-06-13T18:00, 2016-06-14, , , ",
    "17, 2016-06-14, 2016-06-14T09:00, , , ",
    "18, 2016-06-14, 2016-06-15, , , ",
    "19, 2016-06-14, 2016-06-15, , , ",
    "20, 2016-06-14, 2016-06-15, , , ",
    "21, 2016-06-14, 2016-06-15, , , ",
    "22, 2016-06-14, 2016-06-15, , , ",
    "23, 2016-06-14, 2016-06-15, , , ",
    "24, 2016-06-14, 2016-06-15, , , "
  })
  void placesEveryRow(
      int row, String earliest, String latest, String endEarliest, String endLatest, String best) {
    Placement placement = placement(row);
    assertThat(placement.contradictory()).isFalse();
    assertThat(placement.start()).isEqualTo(bounds(earliest, latest));
    assertThat(placement.end())
        .isEqualTo(endLatest == null ? null : bounds(endEarliest, endLatest));
    assertThat(placement.best()).isEqualTo(best == null ? null : IsoTime.parse(best, PARIS));
  }

  @Test
  void keepsTheLocalTimeOfOrlando() {
    When when = row(3).when();
    ZoneId newYork = ZoneId.of("America/New_York");
    assertThat(when.zone()).isEqualTo(newYork);
    assertThat(when.zoneStated()).isTrue();
    assertThat(when.best()).isEqualTo(IsoTime.parse("2016-06-12T02:00", newYork));
    assertThat(when.start())
        .isEqualTo(
            new TimeBounds(
                IsoTime.parse("2016-06-12T01:30", newYork),
                IsoTime.parse("2016-06-12T02:30", newYork)));
  }

  @Test
  void statesNoMoreThanTheWordsDo() {
    assertThat(List.of(row(6), row(12), row(16), row(17)))
        .allSatisfy(event -> assertThat(event.when().hard()).isFalse());
    assertThat(row(2).when().text()).isEqualTo("start unknown, still so at the time of the attack");
    assertThat(row(12).when().text()).isEqualTo("around midnight, 13 to 14 June 2016");
  }

  private static Placement placement(int row) {
    Map<EventId, Placement> stated =
        ROWS.stream().collect(Collectors.toMap(Event::id, e -> Placement.stated(e.when())));
    Event event = row(row);
    return Chronology.of(stated, all(EventLink.class))
        .placement(event.id(), Placement.stated(event.when()));
  }

  private static TimeBounds bounds(String earliest, String latest) {
    return new TimeBounds(IsoTime.parse(earliest, PARIS), IsoTime.parse(latest, PARIS));
  }

  private static Event row(int number) {
    return ROWS.get(number - 1);
  }

  private static List<Claim> differing(int row) {
    return claims(row(row)).filter(claim -> claim.stance() == Stance.CONTRADICTS).toList();
  }

  private static java.util.function.Consumer<Claim> has(String words) {
    return claim -> assertThat(claim.statement()).contains(words);
  }

  private static Stream<Claim> claims(Event event) {
    return all(Claim.class).stream().filter(claim -> claim.event().equals(event.id()));
  }

  private static Stream<Participation> parts(Event event) {
    return all(Participation.class).stream().filter(part -> part.event().equals(event.id()));
  }

  private static List<EventLink> links(Event event) {
    return linksOf(event.id());
  }

  private static List<EventLink> linksOf(EventId id) {
    return all(EventLink.class).stream().filter(link -> link.from().equals(id)).toList();
  }

  private static <R> R named(Class<R> type, app.throughline.model.RecordId id) {
    return SAMPLE.records().stream()
        .filter(record -> record.id().equals(id))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static <R> List<R> all(Class<R> type) {
    return SAMPLE.records().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
