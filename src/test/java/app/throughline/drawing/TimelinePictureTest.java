package app.throughline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.layout.Mark;
import app.throughline.layout.Metrics;
import app.throughline.layout.Range;
import app.throughline.layout.TimelineLayout;
import app.throughline.model.CaseException;
import app.throughline.model.EventGroups;
import app.throughline.model.EventId;
import app.throughline.model.EventIndex;
import app.throughline.model.EventSet;
import app.throughline.model.EventStatus;
import app.throughline.model.Importance;
import app.throughline.model.IndexRow;
import app.throughline.model.LaneId;
import app.throughline.model.Placement;
import app.throughline.time.TimeBounds;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {
  private static final Range TWO_DAYS =
      new Range(
          Scene.NOON.toInstant().toEpochMilli(),
          Scene.NOON.plusHours(40).toInstant().toEpochMilli());

  @Test
  void looksAsItDidWhenItWasFoundGood() throws IOException {
    BufferedImage image = picture(spec(OptionalInt.empty(), 1)).render(done -> true);
    Golden.assertLike(image, "picture-light.png");
  }

  @Test
  void heightFitsTheContentAndScaleMultiplies() {
    TimelinePicture plain = picture(spec(OptionalInt.empty(), 1));
    TimelinePicture large = picture(spec(OptionalInt.empty(), 2));
    assertThat(plain.hiddenEvents()).isZero();
    assertThat(plain.fileHeightPx()).isGreaterThan((int) Scene.sketch().heightPx());
    assertThat(large.fileHeightPx()).isEqualTo(2 * plain.fileHeightPx());
    assertThat(large.render(done -> true).getWidth()).isEqualTo(2 * plain.fileWidthPx());
  }

  @Test
  void whatHasNoRoomIsCountedAndNoEventIsCutThrough() {
    TimelineLayout layout = Scene.sketch();
    int all = layout.marks().stream().mapToInt(Mark::count).sum();
    for (double room = Metrics.ROW_PX; room < layout.heightPx(); room += 5) {
      LaneCut cut = LaneCut.of(layout, room, 28);
      int kept = cut.layout().marks().stream().mapToInt(Mark::count).sum();
      assertThat(kept + cut.hiddenEvents()).isEqualTo(all);
      double bottom = cut.layout().heightPx();
      assertThat(bottom).isLessThanOrEqualTo(Math.max(0, room - 28));
      assertThat(cut.layout().marks())
          .allSatisfy(mark -> assertThat(mark.yPx() + mark.heightPx()).isLessThanOrEqualTo(bottom));
    }
    assertThat(LaneCut.of(layout, layout.heightPx(), 28).hiddenEvents()).isZero();
  }

  @Test
  void laysOutWhatItIsGiven() {
    List<IndexRow> rows = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      long at = Scene.NOON.plusHours(6L * i).toInstant().toEpochMilli();
      Placement placement =
          new Placement(
              TimeBounds.at(at), TimeBounds.at(at + 7_200_000), null, false, false, false);
      rows.add(
          new IndexRow(
              new EventId(i),
              new LaneId(1),
              placement,
              EventStatus.CONFIRMED,
              Importance.NORMAL,
              0,
              5,
              0,
              -1));
    }
    EventIndex index = EventIndex.of(rows);
    EventGroups groups =
        new EventGroups(
            List.of(new EventGroups.Group("lane:1", "Lane", 0x2E7DA8, new int[] {0, 1, 2})),
            EventSet.all(index));
    TimelinePicture.Content content =
        new TimelinePicture.Content(
            index, groups, id -> "Event " + id.value(), Scene.PARIS, "Paris", Locale.ENGLISH);
    PictureSpec spec =
        new PictureSpec(TWO_DAYS, 930, OptionalInt.empty(), 1, false, "", false, "", "");
    BufferedImage image = new TimelinePicture(spec, content).render(done -> true);
    int x = (int) (Metrics.HEADER_WIDTH_PX + 7.8 / 40 * 800);
    int y = (int) (Metrics.AXIS_PX + Metrics.LANE_PADDING_PX + 5);
    assertThat(image.getRGB(x, y)).isEqualTo(Palette.LIGHT.tones(0x2E7DA8).core());
  }

  @Test
  void cancellingStops() {
    TimelinePicture picture = picture(spec(OptionalInt.empty(), 2));
    List<Double> told = new ArrayList<>();
    assertThatThrownBy(
            () ->
                picture.render(
                    done -> {
                      told.add(done);
                      return told.size() < 2;
                    }))
        .isInstanceOf(CancellationException.class);
    assertThat(told).hasSize(2).isSorted();
  }

  @Test
  void progressEndsAtOne() {
    List<Double> told = new ArrayList<>();
    picture(spec(OptionalInt.empty(), 1)).render(told::add);
    assertThat(told).isSorted().endsWith(1.0);
  }

  @Test
  void impossibleSizesAreRefusedInPlainWords() {
    assertRefused(() -> spec(OptionalInt.of(100), 1), "at least 320 pixels wide");
    assertRefused(() -> spec(OptionalInt.empty(), 5), "between 1 and 4");
    assertRefused(() -> spec(OptionalInt.empty(), Double.NaN), "between 1 and 4");
    assertRefused(() -> spec(OptionalInt.of(400_000), 4), "million pixels");
    assertRefused(() -> picture(spec(OptionalInt.of(170), 1)), "pixels high for its title");
  }

  private static void assertRefused(Runnable made, String words) {
    assertThatThrownBy(made::run)
        .isInstanceOfSatisfying(
            CaseException.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(CaseException.Kind.INVALID);
              assertThat(problem.arguments().get(0)).contains(words);
            });
  }

  private static PictureSpec spec(OptionalInt heightPx, double scale) {
    return new PictureSpec(
        TWO_DAYS,
        994,
        heightPx,
        scale,
        false,
        "Magnanville, 13\u201314 June 2016",
        true,
        "Magnanville \u00b7 13 June 12:00 \u2013 15 June 04:00",
        "Made on 23 November 2026");
  }

  private static TimelinePicture picture(PictureSpec spec) {
    return new TimelinePicture(spec, Scene.sketch(), Scene.TITLES, "Europe/Paris");
  }
}
