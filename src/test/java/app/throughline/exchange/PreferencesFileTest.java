package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
  @TempDir Path folder;

  private PreferencesFile file() {
    return new PreferencesFile(folder.resolve("config/preferences.json"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Preferences wanted =
        Preferences.initial()
            .withDark(true)
            .withRecent("a.tlcase")
            .withWindow(new Preferences.WindowPlace(10, 20, 1280, 720, true, 0.2, 0.7));
    file().write(wanted);
    assertThat(file().read()).isEqualTo(wanted);
  }

  @Test
  void aMissingFileMeansTheInitialSettings() {
    assertThat(file().read()).isEqualTo(Preferences.initial());
  }

  @Test
  void whatAFileDoesNotSayIsInitialAndWhatItSaysTooMuchIsPassedOver() throws IOException {
    write("{\"dark\": true, \"fontSize\": 14}");
    assertThat(file().read()).isEqualTo(Preferences.initial().withDark(true));
  }

  @Test
  void aBrokenFileMeansTheInitialSettings() throws IOException {
    for (String broken : new String[] {"", "{\"dark\": ", "[1, 2]", "{\"window\": 7}", "null"}) {
      write(broken);
      assertThat(file().read()).as(broken).isEqualTo(Preferences.initial());
    }
  }

  @Test
  void theLatestCaseComesFirstAndOldOnesFallOff() {
    Preferences[] now = {Preferences.initial()};
    IntStream.range(0, 15).forEach(i -> now[0] = now[0].withRecent(i + ".tlcase"));
    now[0] = now[0].withRecent("9.tlcase");
    assertThat(now[0].recentCases())
        .hasSize(Preferences.MAX_RECENT_CASES)
        .startsWith("9.tlcase", "14.tlcase", "13.tlcase")
        .doesNotHaveDuplicates();
  }

  private void write(String json) throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/preferences.json"), json);
  }
}
