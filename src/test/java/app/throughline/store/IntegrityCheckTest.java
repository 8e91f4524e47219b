package app.throughline.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Change;
import app.throughline.model.CheckReport;
import app.throughline.model.Edit;
import app.throughline.model.NewCase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrityCheckTest {
  @TempDir Path folder;
  private CaseFile file;

  @BeforeEach
  void open() {
    file =
        CaseFile.create(
            folder.resolve("case.tlcase"), NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK);
    for (int id = 100; id < 103; id++) {
      file.apply(new Edit("Add", "Ada", List.of(Change.add(TestCases.event(id, "Event " + id)))));
    }
    file.keep("bytes".getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private CheckReport after(String sql) {
    file.database()
        .call(
            () -> {
              file.database().script(sql);
              return sql;
            });
    return file.check();
  }

  @Test
  void aSoundCasePasses() {
    CheckReport report = file.check();
    assertThat(report.ok()).isTrue();
    assertThat(report.checked()).hasSize(7);
    assertThat(report.lastHash()).isEqualTo(file.history(1).get(0).hash());
  }

  @Test
  void anAlteredRowOfTheHistoryIsFound() {
    assertThat(after("UPDATE history SET author = 'Eve' WHERE sequence = 3").findings())
        .singleElement()
        .asString()
        .contains("Row 3");
  }

  @Test
  void aRowTakenOutOfTheHistoryIsFound() {
    assertThat(
            after(
                    "DELETE FROM history_event WHERE sequence = 3;"
                        + " DELETE FROM history WHERE sequence = 3")
                .findings())
        .singleElement()
        .asString()
        .contains("Row 4");
  }

  @Test
  void aRowRewrittenWithItsHashIsFoundByTheNext() {
    CheckReport report =
        after(
            "UPDATE history SET author = 'Eve', hash = '"
                + "0".repeat(64)
                + "' WHERE sequence = 3");
    assertThat(report.findings()).hasSize(2);
  }

  @Test
  void recordsChangedBehindTheSearchIndexAreFound() {
    assertThat(after("UPDATE event SET title = 'Something else' WHERE id = 100").findings())
        .singleElement()
        .asString()
        .contains("search index");
  }

  @Test
  void alteredBytesAreFound() {
    assertThat(after("UPDATE stored_bytes SET bytes = x'00'").findings())
        .singleElement()
        .asString()
        .contains("SHA-256");
  }

  @Test
  void brokenReferencesAndUnreadableRowsAreFound() {
    assertThat(
            after(
                    "PRAGMA foreign_keys = OFF; UPDATE event SET lane = 999 WHERE id = 100;"
                        + " UPDATE event SET status = 'INVENTED' WHERE id = 101")
                .findings())
        .hasSize(2);
  }
}
