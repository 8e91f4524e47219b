package app.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where the user's files go. */
class UserFoldersTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();

  @Test
  void followsTheXdgSpecificationOnLinux() {
    Path elsewhere = HOME.resolve("elsewhere");
    Map<String, String> environment =
        Map.of(
            "XDG_DATA_HOME", elsewhere.toString(), "XDG_CONFIG_HOME", "", "XDG_STATE_HOME", "odd");
    UserFolders folders = UserFolders.of("Linux", HOME, environment);
    assertThat(folders.data()).isEqualTo(elsewhere.resolve("throughline"));
    assertThat(folders.config()).isEqualTo(HOME.resolve(".config/throughline"));
    assertThat(folders.state())
        .as("a relative path counts as none")
        .isEqualTo(HOME.resolve(".local/state/throughline"));
  }

  @Test
  void followsTheCustomsOfOtherSystems() {
    assertThat(UserFolders.of("Mac OS X", HOME, Map.of()).data())
        .isEqualTo(HOME.resolve("Library/Application Support/Throughline"));
    assertThat(UserFolders.of("Windows 11", HOME, Map.of()).state())
        .isEqualTo(HOME.resolve("AppData/Local/Throughline"));
  }
}
