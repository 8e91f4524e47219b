package app.throughline.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.doubles;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;

import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CollapsedRowTest {
  private static final long JUNE = Cases.paris("2016-06-01T00:00");

  private static TimelineLayouter layouter(EventIndex index) {
    List<EventGroups.Group> groups = new ArrayList<>();
    for (EventGroups.Group group : Cases.groups(index).groups()) {
      groups.add(
          new EventGroups.Group(group.key(), group.name(), group.rgb(), group.positions(), true));
    }
    EventGroups collapsed = new EventGroups(groups, EventSet.all(index));
    return new TimelineLayouter(index, collapsed, Cases.PARIS, Locale.ENGLISH, Cases.MEASURE);
  }

  private static TimelineLayout layout(EventIndex index, Viewport view, Set<EventId> pinned) {
    return layouter(index).layout(view, Cases.TITLES, pinned);
  }

  @Test
  void everyEventIsCountedOnceInTheDensity() {
    qt().withExamples(200)
        .forAll(integers().between(1, 400), longs().between(0, 1_000_000), doubles().between(0, 40))
        .checkAssert(
            (count, seed, zoom) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              Viewport all = view(Math.pow(2, zoom), 4e13);
              for (EventGroups.Group group : Cases.groups(index).groups()) {
                double[] instants = RowDensity.instants(index, group.positions());
                List<LaneBand.Bin> bins =
                    RowDensity.of(instants, LanePacking.level(all.millisPerPx())).visible(all);
                assertThat(bins.stream().mapToInt(LaneBand.Bin::count).sum())
                    .isEqualTo(group.positions().length);
                assertThat(bins).allMatch(bin -> bin.share() > 0 && bin.share() <= 1);
              }
            });
  }

  /** So wide that all events of the random cases lie in it, at any scale. */
  private static Viewport view(double millisPerPx, double lengthMillis) {
    double half = lengthMillis / 2;
    return new Viewport(JUNE - half, millisPerPx, lengthMillis / millisPerPx);
  }

  @Test
  void theDensityStandsStillWhilePanning() {
    EventIndex index = EventIndex.of(Cases.random(300, 7));
    Viewport one = new Viewport(JUNE, 1 << 22, 900);
    Viewport other = one.pannedBy(37.5);
    List<LaneBand> before = layout(index, one, Set.of()).lanes();
    List<LaneBand> after = layout(index, other, Set.of()).lanes();
    for (int i = 0; i < before.size(); i++) {
      for (LaneBand.Bin bin : before.get(i).bins()) {
        if (bin.leftPx() > 50 && bin.leftPx() < 850) {
          LaneBand.Bin same = after.get(i).binAt(bin.leftPx() - 37.5 + bin.widthPx() / 2);
          assertThat(same).isNotNull();
          assertThat(same.count()).isEqualTo(bin.count());
        }
      }
    }
  }

  @Test
  void whatASearchFoundLiesInThePartsThatCountIt() {
    qt().withExamples(100)
        .forAll(
            integers().between(1, 300), longs().between(0, 1_000_000), doubles().between(20, 34))
        .checkAssert(
            (count, seed, zoom) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              Viewport view = view(Math.pow(2, zoom), 4e13);
              TimelineLayouter layouter = layouter(index);
              BitSet thirds = new BitSet();
              for (int i = 0; i < index.datedCount(); i += 3) {
                thirds.set(i);
              }
              EventSet found = EventSet.of(thirds);
              int total = 0;
              for (LaneBand lane : layouter.layout(view, Cases.TITLES, Set.of()).lanes()) {
                for (LaneBand.Bin bin : layouter.bins(view, lane, found)) {
                  LaneBand.Bin all = lane.binAt(bin.leftPx() + bin.widthPx() / 2);
                  assertThat(all).isNotNull();
                  assertThat(bin.leftPx()).isEqualTo(all.leftPx());
                  assertThat(bin.count()).isLessThanOrEqualTo(all.count());
                  total += bin.count();
                }
                assertThat(layouter.bins(view, lane, EventSet.EMPTY)).isEmpty();
              }
              assertThat(total).isEqualTo(thirds.cardinality());
            });
  }

  @Test
  void aCollapsedRowHasNoMarksButThoseThatArePinned() {
    qt().withExamples(100)
        .forAll(integers().between(1, 200), longs().between(0, 1_000_000))
        .checkAssert(
            (count, seed) -> {
              EventIndex index = EventIndex.of(Cases.random(count, seed));
              Viewport view = view(1 << 30, 4e13);
              TimelineLayout plain = layout(index, view, Set.of());
              assertThat(plain.marks()).isEmpty();
              assertThat(plain.lanes())
                  .allSatisfy(lane -> assertThat(lane.heightPx()).isEqualTo(Metrics.COLLAPSED_PX));
              Set<EventId> pinned = Set.copyOf(List.of(index.id(0), index.id(count / 2)));
              TimelineLayout layout = layout(index, view, pinned);
              Set<EventId> dated =
                  pinned.stream()
                      .filter(id -> index.position(id) < index.datedCount())
                      .collect(Collectors.toSet());
              assertThat(layout.marks().stream().map(Mark::event).collect(Collectors.toSet()))
                  .isEqualTo(dated);
              for (Mark mark : layout.marks()) {
                LaneBand lane = layout.laneAt(mark.yPx());
                assertThat(lane).isNotNull();
                assertThat(mark.yPx()).isGreaterThanOrEqualTo(lane.yPx() + Metrics.COLLAPSED_PX);
                assertThat(mark.yPx() + mark.heightPx())
                    .isLessThanOrEqualTo(lane.yPx() + lane.heightPx());
              }
            });
  }
}
