package app.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("home");

  @Test
  void onLinuxTheBaseDirectoriesSayWhere() {
    UserFolders folders =
        UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "elsewhere", "XDG_STATE_HOME", " "));
    assertThat(folders.sampleCase())
        .isEqualTo(Path.of("elsewhere/throughline/magnanville-2016.tlcase"));
    assertThat(folders.preferences())
        .isEqualTo(HOME.resolve(".config/throughline/preferences.json"));
    assertThat(folders.log()).isEqualTo(HOME.resolve(".local/state/throughline/throughline.log"));
  }

  @Test
  void onWindowsCasesRoamAndLogsDoNot() {
    UserFolders folders =
        UserFolders.of("Windows 11", HOME, Map.of("APPDATA", "roaming", "LOCALAPPDATA", "local"));
    assertThat(folders.data()).isEqualTo(Path.of("roaming/Throughline"));
    assertThat(folders.state()).isEqualTo(Path.of("local/Throughline"));
  }

  @Test
  void onMacEverythingIsInTheLibrary() {
    UserFolders folders = UserFolders.of("Mac OS X", HOME, Map.of());
    assertThat(folders.config()).isEqualTo(HOME.resolve("Library/Application Support/Throughline"));
    assertThat(folders.state()).isEqualTo(HOME.resolve("Library/Logs/Throughline"));
  }
}
