package app.throughline.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.time.Precision;
import app.throughline.time.TimeBounds;
import app.throughline.time.When;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small numbers stand for epoch milliseconds. */
class RelativePlacementTest {
  private static final long ANY = TimeBounds.FUTURE;

  private final Map<EventId, When> stated = new HashMap<>();
  private final Map<EventId, List<EventLink>> links = new HashMap<>();
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

  private void link(EventId from, EventId to, LinkKind kind, long min, long max) {
    lastLink++;
    links
        .computeIfAbsent(from, key -> new ArrayList<>())
        .add(new EventLink(new LinkId(lastLink), from, to, kind, min, max, true));
  }

  private RelativePlacement placement() {
    return new RelativePlacement(
        id -> Placement.stated(stated.get(id)), id -> links.getOrDefault(id, List.of()));
  }

  private Placement place(EventId id) {
    return placement().place(id);
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
    EventId standoff = undated(3);
    link(standoff, stabbing, LinkKind.STARTS_WITH, 0, ANY);
    link(standoff, assault, LinkKind.ENDS_WITH, 0, ANY);
    assertThat(place(standoff))
        .isEqualTo(new Placement(bounds(100, 120), bounds(200, 220), null, false, true, false));
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
  void aCircleEndsAtWhatIsStated() {
    EventId a = moment(1, 0, 100);
    EventId b = undated(2);
    link(a, b, LinkKind.AFTER, 0, ANY);
    link(b, a, LinkKind.AFTER, 10, 20);
    RelativePlacement placement = placement();
    assertThat(placement.place(a).start()).isEqualTo(bounds(10, 100));
    assertThat(placement.place(b).start()).isEqualTo(bounds(10, 120));
  }

  @Test
  void aContradictionKeepsTheStatedBounds() {
    EventId other = moment(1, 100, 120);
    EventId early = moment(2, 10, 20);
    link(early, other, LinkKind.AFTER, 0, ANY);
    assertThat(place(early))
        .isEqualTo(new Placement(bounds(10, 20), null, null, false, false, true));
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
