package app.throughline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
  private static final Path HOME = Path.of("home").toAbsolutePath();
  private static final Path ELSEWHERE = Path.of("elsewhere").toAbsolutePath();

  @Test
  void onLinuxTheBaseDirectoriesSayWhere() {
    UserFolders folders =
        UserFolders.of(
            "Linux",
            HOME,
            Map.of(
                "XDG_DATA_HOME",
                ELSEWHERE.toString(),
                "XDG_CONFIG_HOME",
                "odd",
                "XDG_STATE_HOME",
                " "));
    assertThat(folders.sampleCase())
        .isEqualTo(ELSEWHERE.resolve("throughline/magnanville-2016.tlcase"));
    assertThat(folders.preferences())
        .as("a relative path counts as none")
        .isEqualTo(HOME.resolve(".config/throughline/preferences.json"));
    assertThat(folders.log()).isEqualTo(HOME.resolve(".local/state/throughline/throughline.log"));
  }

  @Test
  void onWindowsCasesRoamAndLogsDoNot() {
    UserFolders folders =
        UserFolders.of(
            "Windows 11",
            HOME,
            Map.of("APPDATA", ELSEWHERE.toString(), "LOCALAPPDATA", HOME.toString()));
    assertThat(folders.data()).isEqualTo(ELSEWHERE.resolve("Throughline"));
    assertThat(folders.state()).isEqualTo(HOME.resolve("Throughline"));
  }

  @Test
  void onMacEverythingIsInTheLibrary() {
    UserFolders folders = UserFolders.of("Mac OS X", HOME, Map.of());
    assertThat(folders.config()).isEqualTo(HOME.resolve("Library/Application Support/Throughline"));
    assertThat(folders.state()).isEqualTo(HOME.resolve("Library/Logs/Throughline"));
  }
}
