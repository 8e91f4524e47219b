package app.throughline.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.chronology.Chronology.Update;
import app.throughline.chronology.Derivation.KnownLimit;
import app.throughline.chronology.Statement.LinkStatement;
import app.throughline.chronology.Statement.SpanOrder;
import app.throughline.chronology.Statement.StatedBound;
import app.throughline.model.EventId;
import app.throughline.model.EventLink;
import app.throughline.model.LinkId;
import app.throughline.model.LinkKind;
import app.throughline.model.Placement;
import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Small numbers stand for epoch milliseconds. */
class ChronologyTest {
  private static final long ANY = TimeBounds.FUTURE;

  private final Map<EventId, When> stated = new HashMap<>();
  private final List<EventLink> links = new ArrayList<>();
  private long lastLink;

  private EventId event(int id, When when) {
    EventId event = new EventId(id);
    stated.put(event, when);
    return event;
  }

  private EventId moment(int id, long earliest, long latest) {
    return event(
        id, When.moment(new TimeBounds(earliest, latest), Precision.MINUTE, ZoneOffset.UTC, ""));
  }

  private EventId span(int id, TimeBounds start, TimeBounds end) {
    return event(id, When.span(start, end, Precision.MINUTE, ZoneOffset.UTC, ""));
  }

  private EventId undated(int id) {
    return event(id, When.UNDATED);
  }

  private EventLink link(EventId from, EventId to, LinkKind kind, long min, long max) {
    return link(from, to, kind, min, max, true);
  }

  private EventLink link(
      EventId from, EventId to, LinkKind kind, long min, long max, boolean hard) {
    lastLink++;
    EventLink link = new EventLink(new LinkId(lastLink), from, to, kind, min, max, hard);
    links.add(link);
    return link;
  }

  private Chronology chronology() {
    return Chronology.of(placements(), links);
  }

  private Map<EventId, Placement> placements() {
    Map<EventId, Placement> placements = new HashMap<>();
    stated.forEach((id, when) -> placements.put(id, Placement.stated(when)));
    return placements;
  }

  private Placement stated(EventId id) {
    return Placement.stated(Objects.requireNonNull(stated.get(id)));
  }

  private Placement place(EventId id) {
    return chronology().placement(id, stated(id));
  }

  private static TimeBounds bounds(long earliest, long latest) {
    return new TimeBounds(earliest, latest);
  }

  @Test
  void anEventWithoutLinksStandsAsStated() {
    Placement placed = place(moment(1, 10, 20));
    assertThat(placed).isEqualTo(new Placement(bounds(10, 20), null, null, false, false, false));
  }

  @Test
  void beforeWithAGapReachesBackFromTheOthersStart() {
    EventId post = undated(1);
    EventId stabbing = moment(2, 100, 120);
    link(post, stabbing, LinkKind.BEFORE, 16, 20);
    assertThat(place(post))
        .isEqualTo(new Placement(bounds(80, 104), null, null, false, true, false));
  }

  @Test
  void whatIsDerivedFromAVagueTimeIsVague() {
    When vague = When.moment(bounds(100, 120), Precision.PART_OF_DAY, ZoneOffset.UTC, "");
    EventId evening = event(1, vague.soft(null));
    EventId shout = undated(2);
    link(shout, evening, LinkKind.DURING, 0, ANY);
    assertThat(place(shout).soft()).isTrue();
    EventId exact = moment(3, 100, 120);
    EventId photo = undated(4);
    link(photo, exact, LinkKind.DURING, 0, ANY);
    assertThat(place(photo).soft()).isFalse();
  }

  @Test
  void beforeAndAfterWithoutAGapAreOpen() {
    EventId other = moment(1, 100, 120);
    EventId before = undated(2);
    EventId after = undated(3);
    link(before, other, LinkKind.BEFORE, 0, ANY);
    link(after, other, LinkKind.AFTER, 0, ANY);
    assertThat(place(before).start()).isEqualTo(bounds(TimeBounds.PAST, 120));
    assertThat(place(after).start()).isEqualTo(bounds(100, TimeBounds.FUTURE));
  }

  @Test
  void afterASpanCountsFromItsEnd() {
    EventId span = span(1, bounds(100, 110), bounds(200, 220));
    EventId found = undated(2);
    link(found, span, LinkKind.AFTER, 0, 60);
    assertThat(place(found).start()).isEqualTo(bounds(200, 280));
  }

  @Test
  void duringASpanLiesInsideIt() {
    EventId span = span(1, bounds(100, 110), bounds(200, 220));
    EventId video = undated(2);
    link(video, span, LinkKind.DURING, 0, ANY);
    assertThat(place(video).start()).isEqualTo(bounds(100, 220));
    EventId talks = span(3, TimeBounds.UNKNOWN, TimeBounds.UNKNOWN);
    link(talks, span, LinkKind.DURING, 0, ANY);
    assertThat(place(talks).start()).isEqualTo(bounds(100, 220));
    assertThat(place(talks).end()).isEqualTo(bounds(100, 220));
  }

  @Test
  void duringWithAGreatestGapMayBeThatMuchLater() {
    EventId assault = moment(1, 100, 120);
    EventId found = undated(2);
    link(found, assault, LinkKind.DURING, 0, 60);
    assertThat(place(found).start()).isEqualTo(bounds(100, 180));
  }

  @Test
  void aSpanFromOneEventToAnother() {
    EventId stabbing = moment(1, 100, 120);
    EventId assault = moment(2, 200, 220);
    EventId standoff = span(3, TimeBounds.UNKNOWN, TimeBounds.UNKNOWN);
    link(standoff, stabbing, LinkKind.STARTS_WITH, 0, ANY);
    link(standoff, assault, LinkKind.ENDS_WITH, 0, ANY);
    assertThat(place(standoff))
        .isEqualTo(new Placement(bounds(100, 120), bounds(200, 220), null, false, true, false));
  }

  @Test
  void aMomentStaysAMoment() {
    EventId assault = moment(1, 200, 220);
    EventId shot = undated(2);
    link(shot, assault, LinkKind.ENDS_WITH, 0, ANY);
    assertThat(place(shot))
        .isEqualTo(new Placement(bounds(200, 220), null, null, false, true, false));
  }

  @Test
  void aChainIsPlacedAlongItsWholeLength() {
    int length = 100_000;
    EventId first = moment(1, 0, 1);
    EventId last = first;
    for (int id = 2; id <= length; id++) {
      EventId next = undated(id);
      link(next, last, LinkKind.AFTER, 1, 2);
      last = next;
    }
    assertThat(place(last).start()).isEqualTo(bounds(length - 1, 2L * (length - 1) + 1));
  }

  @Test
  void aLinkTightensTheEventItRefersToAsWell() {
    EventId known = moment(1, 100, 120);
    EventId vague = moment(2, 0, 1000);
    link(known, vague, LinkKind.BEFORE, 16, 20);
    assertThat(place(vague))
        .isEqualTo(new Placement(bounds(116, 140), null, null, false, true, false));
    assertThat(place(known).derived()).isFalse();
  }

  @Test
  void aContradictionKeepsTheStatedBounds() {
    EventId other = moment(1, 100, 120);
    EventId early = moment(2, 10, 20);
    link(early, other, LinkKind.AFTER, 0, ANY);
    assertThat(place(early))
        .isEqualTo(new Placement(bounds(10, 20), null, null, false, false, true));
    assertThat(chronology().contradictions())
        .singleElement()
        .isEqualTo(
            new Contradiction(
                List.of(
                    new LinkStatement(links.get(0)),
                    new StatedBound(other, Limit.START_EARLIEST, false),
                    new StatedBound(early, Limit.START_LATEST, false)),
                80));
  }

  @Test
  void twoEventsAreNotBothAfterTheOther() {
    EventId a = undated(1);
    EventId b = undated(2);
    link(a, b, LinkKind.AFTER, 0, ANY);
    link(b, a, LinkKind.AFTER, 0, ANY);
    assertThat(chronology().contradictions())
        .singleElement()
        .satisfies(found -> assertThat(found.missMillis()).isZero())
        .satisfies(found -> assertThat(found.statements()).hasSize(2));
    assertThat(place(a).contradictory()).isTrue();
  }

  @Test
  void aVagueLinkGivesWayToAStatedOneWhicheverCameFirst() {
    EventId other = moment(1, 100, 110);
    EventId torn = undated(2);
    link(torn, other, LinkKind.AFTER, 10, 20, false);
    link(torn, other, LinkKind.BEFORE, 10, 20, true);
    assertThat(place(torn).start()).isEqualTo(bounds(80, 100));
    assertThat(chronology().contradictions())
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.statements()).first().isEqualTo(new LinkStatement(links.get(0))))
        .satisfies(found -> assertThat(found.missMillis()).isEqualTo(20));
  }

  @Test
  void contradictionsToldShareNoStatement() {
    EventId other = moment(1, 100, 110);
    for (int id = 2; id < 10; id++) {
      link(moment(id, 0, 10), moment(id + 100, 50, 60), LinkKind.AFTER, 0, ANY);
      link(new EventId(id), other, LinkKind.AFTER, 0, ANY);
    }
    List<Contradiction> told = chronology().contradictions();
    assertThat(told).hasSize(5);
    assertThat(told.stream().flatMap(each -> each.statements().stream()).toList())
        .doesNotHaveDuplicates();
  }

  @Test
  void aChainLeadsFromTheEventToATimeThatIsStated() {
    EventId assault = moment(1, 100, 120);
    EventId standoff = span(2, TimeBounds.UNKNOWN, TimeBounds.UNKNOWN);
    EventId video = span(3, TimeBounds.UNKNOWN, TimeBounds.UNKNOWN);
    LinkStatement ends = new LinkStatement(link(standoff, assault, LinkKind.ENDS_WITH, 0, ANY));
    LinkStatement during = new LinkStatement(link(video, standoff, LinkKind.DURING, 0, ANY, false));
    List<KnownLimit> limits = chronology().explain(video, stated(video)).limits();
    StatedBound midnight = new StatedBound(assault, Limit.START_LATEST, false);
    assertThat(limits)
        .containsExactly(
            new KnownLimit(
                Limit.START_LATEST,
                120,
                true,
                true,
                List.of(new SpanOrder(video), during, ends, midnight)),
            new KnownLimit(Limit.END_LATEST, 120, true, true, List.of(during, ends, midnight)));
  }

  @Test
  void anEventWithoutLinksIsExplainedByItsOwnWords() {
    EventId alone = moment(1, 10, 20);
    assertThat(chronology().explain(alone, stated(alone)).limits())
        .extracting(KnownLimit::chain)
        .containsExactly(
            List.of(new StatedBound(alone, Limit.START_EARLIEST, false)),
            List.of(new StatedBound(alone, Limit.START_LATEST, false)));
  }

  @Test
  void whatHardStatementsGiveIsHardThoughAVagueOneGivesItToo() {
    EventId other = moment(1, 100, 120);
    EventId event = undated(2);
    link(event, other, LinkKind.AFTER, 10, 20, false);
    link(event, other, LinkKind.AFTER, 10, 20, true);
    assertThat(place(event).soft()).isFalse();
  }

  @Test
  void anUpdateTellsJustWhatMoved() {
    EventId a = moment(1, 100, 120);
    EventId b = undated(2);
    EventId c = undated(3);
    EventId d = moment(4, 500, 510);
    EventLink first = link(b, a, LinkKind.AFTER, 10, 20);
    link(c, b, LinkKind.AFTER, 10, 20);
    Chronology chronology = chronology();
    EventLink free = new EventLink(new LinkId(9), d, c, LinkKind.AFTER, 0, ANY, true);
    assertThat(chronology.update(new Update(List.of(), List.of(free), placements()))).isEmpty();
    Placement later =
        Placement.stated(When.moment(bounds(101, 121), Precision.MINUTE, ZoneOffset.UTC, ""));
    assertThat(chronology.update(new Update(List.of(), List.of(), Map.of(a, later))))
        .containsExactlyInAnyOrder(a, b, c);
    assertThat(chronology.placement(c, stated(c)).start()).isEqualTo(bounds(121, 161));
    assertThat(chronology.update(new Update(List.of(first.id()), List.of(), Map.of())))
        .containsExactlyInAnyOrder(b, c);
    assertThat(chronology.has(a)).isFalse();
  }

  @Test
  void openEndsLimitNothingOnTheirSide() {
    EventId ongoing = span(1, bounds(100, 110), TimeBounds.NEVER);
    EventId after = undated(2);
    EventId during = undated(3);
    link(after, ongoing, LinkKind.AFTER, 0, ANY);
    link(during, ongoing, LinkKind.DURING, 0, ANY);
    assertThat(place(after).isUndated()).isTrue();
    assertThat(place(during).start()).isEqualTo(bounds(100, TimeBounds.FUTURE));
  }

  @Test
  void anUndatedEventPlacesNothing() {
    EventId nothing = undated(1);
    EventId after = moment(2, 10, 20);
    link(after, nothing, LinkKind.AFTER, 0, ANY);
    assertThat(place(after))
        .isEqualTo(new Placement(bounds(10, 20), null, null, false, false, false));
  }

  @Test
  void linksThatSayNothingOfTimeAreLeftOut() {
    EventId cause = moment(1, 100, 120);
    EventId effect = undated(2);
    link(effect, cause, LinkKind.CAUSES, 0, ANY);
    assertThat(place(effect).isUndated()).isTrue();
  }
}
