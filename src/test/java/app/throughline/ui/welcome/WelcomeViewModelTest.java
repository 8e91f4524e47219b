package app.throughline.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.Preferences;
import app.throughline.exchange.RecentCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
  @TempDir Path folder;
  private final List<Path> opened = new ArrayList<>();
  private final ObjectProperty<Preferences> preferences =
      new SimpleObjectProperty<>(Preferences.initial());
  private Optional<Path> located = Optional.empty();
  private Path there;
  private Path gone;
  private WelcomeViewModel page;

  @BeforeEach
  void open() throws IOException {
    there = Files.createFile(folder.resolve("there.tlcase"));
    gone = folder.resolve("gone.tlcase");
    preferences.set(
        preferences
            .get()
            .withRecent(new RecentCase(gone.toString(), "", 0, null))
            .withRecent(new RecentCase(there.toString(), "The fire", 1, null)));
    WelcomeActions actions =
        new WelcomeActions(
            opened::add, () -> {}, () -> {}, () -> {}, () -> located, () -> {}, () -> {});
    page =
        new WelcomeViewModel(preferences, preferences::set, actions, Runnable::run, Runnable::run);
  }

  @Test
  void listsWhatWasOpenLatelyAndSaysWhatIsGone() {
    assertThat(page.recent())
        .extracting(RecentEntry::title)
        .containsExactly("The fire", "gone.tlcase");
    assertThat(page.recent()).extracting(RecentEntry::missing).containsExactly(false, true);
    assertThat(page.recent().get(0).opened()).isNotEmpty();
    assertThat(page.recent().get(1).opened()).isEmpty();
    assertThat(page.recent().get(0).where()).contains("there.tlcase", folder.toString());
  }

  @Test
  void opensWhatIsThereAndAsksWhereTheOtherIs() {
    page.open(page.recent().get(0));
    assertThat(opened).containsExactly(there);
    page.open(page.recent().get(1));
    assertThat(opened).hasSize(1);
    located = Optional.of(folder.resolve("moved.tlcase"));
    page.open(page.recent().get(1));
    assertThat(opened).containsExactly(there, folder.resolve("moved.tlcase"));
    assertThat(page.recent()).hasSize(1);
  }

  @Test
  void whatIsTakenOffTheListIsForgottenForGood() {
    page.remove(page.recent().get(0));
    assertThat(page.recent()).hasSize(1);
    assertThat(preferences.get().recentCases()).hasSize(1);
    assertThat(there).exists();
  }

  @Test
  void aFileThatComesBackIsFoundWhenOneLooksAgain() throws IOException {
    Files.createFile(gone);
    page.look();
    assertThat(page.recent()).extracting(RecentEntry::missing).containsExactly(false, false);
  }

  @Test
  void aClosedPageFollowsNothing() {
    page.close();
    preferences.set(preferences.get().without(there.toString()));
    assertThat(page.recent()).hasSize(2);
  }
}
