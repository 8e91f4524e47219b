package app.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseJson;
import app.throughline.model.Arrangement;
import app.throughline.model.Change;
import app.throughline.model.Edit;
import app.throughline.model.EventGroups;
import app.throughline.model.EventGroups.Group;
import app.throughline.model.Grouping;
import app.throughline.model.LanePalette;
import app.throughline.model.RowStyle;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupsTest {
  @TempDir Path folder;
  private CaseSession session;

  @BeforeEach
  void open() {
    session =
        CaseSession.create(
            folder.resolve("case.tlcase"),
            CaseJson.sample(),
            "Ada",
            SessionThreads.sameThread(),
            Clock.systemUTC());
  }

  @AfterEach
  void close() {
    session.close();
  }

  private EventGroups rows(Arrangement arrangement) {
    return session.groups(arrangement).toCompletableFuture().join();
  }

  private List<Group> by(Grouping grouping) {
    return rows(Arrangement.PLAIN.withGrouping(grouping)).groups();
  }

  private void style(String row, int order, String color) {
    RowStyle style = new RowStyle(session.ids().rowStyle(), row, order, color);
    session
        .apply(new Edit("Style", "Ada", List.of(Change.add(style))))
        .toCompletableFuture()
        .join();
  }

  @ParameterizedTest
  @EnumSource(
      value = Grouping.class,
      names = {"PERSON", "PLACE", "TAG", "STATUS", "SOURCE"})
  void rowsWithAPlaceComeFirstInItsOrderAndTheOthersStayAsTheyWere(Grouping grouping) {
    List<Group> before = by(grouping);
    String last = before.get(before.size() - 1).key();
    String second = before.get(1).key();
    style(last, 0, null);
    style(second, 1, null);

    List<String> wanted =
        Stream.concat(
                Stream.of(last, second),
                before.stream().map(Group::key).filter(k -> !k.equals(last) && !k.equals(second)))
            .toList();
    assertThat(by(grouping)).extracting(Group::key).containsExactlyElementsOf(wanted);
  }

  @Test
  void aColourAloneMovesNoRow() {
    List<Group> before = by(Grouping.PERSON);
    style(before.get(1).key(), RowStyle.BY_NAME, "#123456");

    List<Group> after = by(Grouping.PERSON);
    assertThat(after)
        .extracting(Group::key)
        .containsExactlyElementsOf(before.stream().map(Group::key).toList());
    assertThat(after.get(1).rgb()).isEqualTo(0x123456);
    assertThat(after.get(0).rgb()).isEqualTo(before.get(0).rgb());
  }

  @Test
  void hidingOrMovingARowRecoloursNoOther() {
    List<Group> before = by(Grouping.PERSON);
    assertThat(before.get(1).rgb()).isEqualTo(LanePalette.rgb(1));
    style(before.get(2).key(), 0, null);
    Arrangement without =
        Arrangement.PLAIN.withGrouping(Grouping.PERSON).withHiddenRows(Set.of(before.get(0).key()));

    for (Group row : rows(without).groups()) {
      Group same = before.stream().filter(b -> b.key().equals(row.key())).findFirst().orElseThrow();
      assertThat(row.rgb()).isEqualTo(same.rgb());
    }
  }

  @Test
  void anEventIsShownInEachOfItsRowsAndGoneOnlyWithTheLastOfThem() {
    List<Group> people = by(Grouping.PERSON);
    int shared =
        rows(Arrangement.PLAIN.withGrouping(Grouping.PERSON)).shown().stream()
            .filter(i -> people.stream().filter(row -> holds(row, i)).count() > 1)
            .findFirst()
            .orElseThrow();
    List<String> its = people.stream().filter(row -> holds(row, shared)).map(Group::key).toList();
    Arrangement some =
        Arrangement.PLAIN
            .withGrouping(Grouping.PERSON)
            .withHiddenRows(Set.copyOf(its.subList(1, its.size())));
    assertThat(rows(some).shown().contains(shared)).isTrue();
    assertThat(rows(some.withHiddenRows(Set.copyOf(its))).shown().contains(shared)).isFalse();
  }

  private static boolean holds(Group row, int position) {
    return java.util.Arrays.binarySearch(row.positions(), position) >= 0;
  }
}
