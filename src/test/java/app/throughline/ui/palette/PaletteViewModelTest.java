package app.throughline.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
  private final List<String> done = new ArrayList<>();
  private final List<String> recent = new ArrayList<>();
  private CompletableFuture<List<PaletteItem>> events = new CompletableFuture<>();

  private PaletteItem command(String title, String path, boolean enabled) {
    return new PaletteItem(title, path, "", enabled, () -> done.add(title));
  }

  private PaletteViewModel palette() {
    List<PaletteItem> commands =
        List.of(
            command("Open", "File", true),
            command("Undo", "Edit", false),
            command("Zoom in", "View", true),
            command("Zoom out", "View", true));
    return new PaletteViewModel(commands, this::find, recent, () -> done.add("closed"));
  }

  private CompletionStage<List<PaletteItem>> find(String words) {
    return events;
  }

  private static List<String> titles(PaletteViewModel palette) {
    return palette.found().stream().map(PaletteItem::title).toList();
  }

  @Test
  void whileNothingIsTypedTheCommandsUsedLatelyComeFirst() {
    PaletteViewModel palette = palette();
    assertThat(titles(palette)).containsExactly("Open", "Undo", "Zoom in", "Zoom out");
    palette.queryProperty().set("zout");
    palette.run();
    assertThat(done).containsExactly("closed", "Zoom out");
    assertThat(titles(palette())).containsExactly("Zoom out", "Open", "Undo", "Zoom in");
  }

  @Test
  void whatCannotBeDoneNowIsShownAndDoesNothing() {
    PaletteViewModel palette = palette();
    palette.queryProperty().set("undo");
    assertThat(titles(palette)).containsExactly("Undo");
    palette.run();
    assertThat(done).isEmpty();
    assertThat(recent).isEmpty();
  }

  @Test
  void theMenusNameFindsItsCommandsToo() {
    PaletteViewModel palette = palette();
    palette.queryProperty().set("view in");
    assertThat(titles(palette)).containsExactly("Zoom in");
  }

  @Test
  void theSelectionGoesRound() {
    PaletteViewModel palette = palette();
    palette.move(-1);
    assertThat(palette.selectedProperty().get()).isEqualTo(3);
    palette.move(1);
    assertThat(palette.selectedProperty().get()).isZero();
  }

  @Test
  void eventsComeAfterTheCommandsAndOnlyForWhatIsTypedNow() {
    PaletteViewModel palette = palette();
    CompletableFuture<List<PaletteItem>> late = events;
    palette.queryProperty().set("zoo");
    events = new CompletableFuture<>();
    palette.queryProperty().set("zoom");
    late.complete(List.of(command("A zoo", "Event", true)));
    assertThat(titles(palette)).containsExactly("Zoom in", "Zoom out");
    events.complete(List.of(command("The zoom lens", "Event", true)));
    assertThat(titles(palette)).containsExactly("Zoom in", "Zoom out", "The zoom lens");
    palette.select(2);
    palette.run();
    assertThat(done).containsExactly("closed", "The zoom lens");
    assertThat(recent).isEmpty();
  }

  @Test
  void anEventThatIsAllThatWasFoundIsSelected() {
    PaletteViewModel palette = palette();
    palette.queryProperty().set("lens");
    assertThat(palette.selectedProperty().get()).isEqualTo(-1);
    events.complete(List.of(command("The lens", "Event", true)));
    assertThat(palette.selectedProperty().get()).isZero();
  }
}
