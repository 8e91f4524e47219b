package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.Settings.Start;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {
  @TempDir Path folder;

  private static final Preferences.WindowPlace PLACE =
      new Preferences.WindowPlace(10, 20, 1280, 720, true, 0.2, 0.7, "MANAGE");

  private PreferencesFile file() {
    return new PreferencesFile(folder.resolve("config/preferences.json"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Preferences wanted =
        Preferences.initial()
            .withDark(true)
            .withRecent(new RecentCase("a.tlcase", "A", 7, PLACE))
            .withAuthor("Ann")
            .withSettings(
                new Settings(150, "fr-FR", true, DayOfWeek.SUNDAY, false, Start.LAST_CASE))
            .withWindow(PLACE)
            .withTable(
                TablePreferences.initial()
                    .withPlace(true, 0.4)
                    .withColumns(List.of(new TablePreferences.Column("TAGS", 77)), "TAGS", true));
    file().write(wanted);
    assertThat(file().read()).isEqualTo(wanted);
  }

  @Test
  void whatVersionOneKeptOfRecentCasesIsReadToo() throws IOException {
    write("{\"recentCases\": [\"/a/b.tlcase\"], \"settings\": {\"fontPercent\": 999}}");
    Preferences read = file().read();
    assertThat(read.recentCases()).containsExactly(new RecentCase("/a/b.tlcase", "", 0, null));
    assertThat(read.settings().fontPercent()).isEqualTo(Settings.MAX_FONT_PERCENT);
    assertThat(read.settings().start()).isEqualTo(Start.WELCOME);
  }

  @Test
  void aTableOfWhichLittleIsSaidIsAsUsual() throws IOException {
    write("{\"table\": {\"shown\": true}}");
    TablePreferences read = file().read().table();
    assertThat(read.shown()).isTrue();
    assertThat(read.sort()).isEqualTo("TIME");
    assertThat(read.divider()).isBetween(0.1, 0.9);
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
    IntStream.range(0, 15)
        .forEach(i -> now[0] = now[0].withRecent(RecentCase.ofFile(i + ".tlcase")));
    now[0] = now[0].withRecent(RecentCase.ofFile("9.tlcase"));
    assertThat(now[0].recentCases())
        .extracting(RecentCase::file)
        .hasSize(Preferences.MAX_RECENT_CASES)
        .startsWith("9.tlcase", "14.tlcase", "13.tlcase")
        .doesNotHaveDuplicates();
  }

  private void write(String json) throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/preferences.json"), json);
  }

  @Test
  void columnsAreAsWideAsTheirTextsAreLarge() {
    TablePreferences usual = TablePreferences.initial();
    TablePreferences large = usual.scaled(1.5);
    assertThat(large.columns().get(0).widthPx()).isEqualTo(345);
    assertThat(large.scaled(1 / 1.5)).isEqualTo(usual);
  }
}
