package app.throughline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.layout.Viewport;
import app.throughline.model.EventGroups;
import app.throughline.model.EventSet;
import app.throughline.time.TimeBounds;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventOrderTest {
  private final TimelineContent content = SmallCase.content();
  private final EventOrder order = new EventOrder(content.index(), content.groups());

  @Test
  void goesThroughTheEventsInTimeOrderUndatedOnesLast() {
    assertThat(order.size()).isEqualTo(6);
    assertThat(order.first()).isEqualTo(SmallCase.BREAKFAST);
    assertThat(order.after(SmallCase.BREAKFAST)).isEqualTo(SmallCase.MEETING);
    assertThat(order.after(SmallCase.NIGHT)).isEqualTo(SmallCase.RUMOUR);
    assertThat(order.after(SmallCase.RUMOUR)).isNull();
    assertThat(order.before(SmallCase.RUMOUR)).isEqualTo(SmallCase.NIGHT);
    assertThat(order.before(SmallCase.BREAKFAST)).isNull();
    assertThat(order.last()).isEqualTo(SmallCase.NIGHT);
  }

  @Test
  void leavesOutWhatIsInNoRow() {
    EventGroups.Group row = content.groups().groups().get(0);
    BitSet shown = new BitSet();
    Arrays.stream(row.positions()).forEach(shown::set);
    EventGroups home = new EventGroups(List.of(row), EventSet.of(shown));
    EventOrder filtered = new EventOrder(content.index(), home);

    assertThat(filtered.after(SmallCase.BREAKFAST)).isEqualTo(SmallCase.CALL);
    assertThat(filtered.before(SmallCase.CALL)).isEqualTo(SmallCase.BREAKFAST);
  }

  @Test
  void startsWithTheFirstEventInView() {
    double noon = SmallCase.DAY + 12.5 * SmallCase.HOUR;
    Viewport view = Viewport.ofRange(noon, noon + 4 * SmallCase.HOUR, 400);
    assertThat(order.firstIn(view)).isEqualTo(SmallCase.CALL);

    Viewport empty = Viewport.ofRange(noon, noon + 1000, 400);
    assertThat(order.firstIn(empty)).isEqualTo(SmallCase.BREAKFAST);
  }

  @Test
  void knowsTheFiniteLimitsOfEvents() {
    long day = SmallCase.DAY;
    long hour = SmallCase.HOUR;

    assertThat(order.hull(SmallCase.CALL))
        .isEqualTo(new TimeBounds(day + 13 * hour, day + 14 * hour + 1));
    assertThat(order.hull(SmallCase.RUMOUR)).isNull();
  }
}
