package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventId;
import app.throughline.model.EventStatus;
import app.throughline.time.TimeBounds;
import app.throughline.time.TimeLimits;
import app.throughline.time.TimePart;
import app.throughline.time.TimeStyle;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which handles stand where, and what a dragged limit catches on. A pixel is a second. */
class HandleTest {
  private static final Viewport VIEW = new Viewport(0, 1000, 1000);
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static List<Handle> handles(TimeLimits limits) {
    Mark.Shape shape =
        limits.end() != null
            ? Mark.Shape.SPAN
            : limits.best() != null ? Mark.Shape.MOMENT_ESTIMATED : Mark.Shape.MOMENT_BOUNDED;
    Mark at =
        new Mark(
            new EventId(1), 0, 1, shape, 0, 0, 0, 0, 0, 0, 20, 0, EventStatus.CONFIRMED, 0, null);
    return Handle.of(at.movedTo(limits, VIEW, 0), limits, VIEW);
  }

  private static TimeBounds px(double from, double to) {
    return new TimeBounds((long) (from * 1000), (long) (to * 1000));
  }

  private static List<TimePart> parts(List<Handle> handles) {
    return handles.stream().map(Handle::part).toList();
  }

  @Test
  void aCertainSpanHasOneAtEachEnd() {
    List<Handle> handles = handles(new TimeLimits(px(100, 100.5), px(300, 300.5), null));
    assertThat(parts(handles)).containsExactly(TimePart.START, TimePart.END);
    assertThat(handles.get(0).xPx()).isEqualTo(97);
    assertThat(handles.get(1).xPx()).isEqualTo(303.5);
  }

  @Test
  void anUncertainSpanHasOneForEachLimit() {
    List<Handle> handles = handles(new TimeLimits(px(100, 200), px(300, 400), null));
    assertThat(parts(handles))
        .containsExactlyInAnyOrder(
            TimePart.START_EARLIEST,
            TimePart.START_LATEST,
            TimePart.END_EARLIEST,
            TimePart.END_LATEST);
  }

  @Test
  void aMomentHasItsLimitsAndItsEstimate() {
    assertThat(parts(handles(new TimeLimits(px(100, 200), null, 150_000L))))
        .containsExactly(TimePart.START_EARLIEST, TimePart.START_LATEST, TimePart.BEST);
    assertThat(parts(handles(new TimeLimits(px(100, 200), null, 100_000L))))
        .as("20:30 is estimated at its own beginning")
        .containsExactly(TimePart.START_EARLIEST, TimePart.START_LATEST);
    assertThat(handles(new TimeLimits(px(100, 105), null, 100_000L))).isEmpty();
  }

  @Test
  void openAndInvisibleSidesHaveNone() {
    TimeLimits goingOn = new TimeLimits(px(100, 100.5), TimeBounds.NEVER, null);
    assertThat(parts(handles(goingOn))).containsExactly(TimePart.START);
    TimeLimits before = new TimeLimits(new TimeBounds(TimeBounds.PAST, 200_000), null, null);
    assertThat(parts(handles(before))).containsExactly(TimePart.START_LATEST);
    TimeLimits outside = new TimeLimits(px(-500, -400), px(300, 301), null);
    assertThat(parts(handles(outside))).containsExactly(TimePart.END);
  }

  @Test
  void besideATinyBarTheyStandOutsideAndLeaveItsMiddleFree() {
    List<Handle> handles = handles(new TimeLimits(px(100, 100.5), px(106, 106.5), null));
    assertThat(parts(handles)).containsExactly(TimePart.START, TimePart.END);
    assertThat(Handle.at(handles, 103)).isNull();
    assertThat(Handle.at(handles, 92)).isEqualTo(handles.get(0));
    assertThat(Handle.at(handles, 115)).isEqualTo(handles.get(1));
  }

  @Test
  void eachIsHitOverAtLeastEightPixels() {
    for (Handle handle : handles(new TimeLimits(px(100, 200), px(300, 400), null))) {
      List<Handle> all = handles(new TimeLimits(px(100, 200), px(300, 400), null));
      for (double x = handle.xPx() - 4; x <= handle.xPx() + 4; x++) {
        assertThat(Handle.at(all, x)).isEqualTo(handle);
      }
    }
  }

  @Test
  void limitsCatchOnTheUnitsOfTheAxisAlsoWhereClocksChange() {
    AxisLayout axis =
        new AxisLayout(PARIS, TimeStyle.of(Locale.ENGLISH), (text, style) -> text.length() * 6.0);
    // 27 March 2016, an hour shorter; one of its hours is 80 pixels wide, then 8, then a third.
    long start = local("2016-03-27T00:00");
    Viewport hours = new Viewport(start, 45_000, 1000);
    assertThat(axis.snap(hours).nearest(local("2016-03-27T03:04")))
        .isEqualTo(local("2016-03-27T03:00"));
    assertThat(axis.snap(hours).beside(local("2016-03-27T01:50"), 1))
        .isEqualTo(local("2016-03-27T03:00"));
    Viewport days = new Viewport(start, 1_000_000, 1000);
    assertThat(axis.snap(days).beside(start, 1)).isEqualTo(local("2016-03-28T00:00"));
    assertThat(axis.snap(days).beside(local("2016-03-28T00:00"), -1)).isEqualTo(start);
    assertThat(axis.snap(days).nearest(local("2016-03-27T13:00")))
        .isEqualTo(local("2016-03-28T00:00"));
  }

  @Test
  void aUnitOnAnInstantIsAsFarIntoItAsBefore() {
    AxisLayout axis =
        new AxisLayout(PARIS, TimeStyle.of(Locale.ENGLISH), (text, style) -> text.length() * 6.0);
    SnapGrid days = axis.snap(new Viewport(0, 1_000_000, 1000));
    assertThat(days.beside(local("2016-06-13T10:15"), 1)).isEqualTo(local("2016-06-14T10:15"));
    assertThat(days.beside(local("2016-06-13T10:15"), -1)).isEqualTo(local("2016-06-12T10:15"));
  }

  @Test
  void freelyALimitIsAsFineAsAPixel() {
    long odd = local("2016-03-27T05:07") + 7_777;
    assertThat(SnapGrid.free(PARIS, new Viewport(odd, 90_000, 1000)).nearest(odd))
        .isEqualTo(local("2016-03-27T05:07"));
    assertThat(SnapGrid.free(PARIS, new Viewport(odd, 1_500, 1000)).nearest(odd))
        .isEqualTo(local("2016-03-27T05:07") + 8_000);
    assertThat(SnapGrid.free(PARIS, new Viewport(odd, 2e8, 1000)).nearest(odd))
        .isEqualTo(local("2016-03-27T00:00"));
  }

  private static long local(String text) {
    Instant instant = LocalDateTime.parse(text).atZone(PARIS).toInstant();
    return instant.toEpochMilli();
  }
}
