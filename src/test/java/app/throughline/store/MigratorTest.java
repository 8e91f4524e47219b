package app.throughline.store;

import static app.throughline.store.CaseFileTest.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.model.CaseException.Kind;
import app.throughline.model.NewCase;
import app.throughline.store.Database.Access;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
  private static final String FIRST = Schema.script("schema-1.sql");
  private static final String SECOND =
      "ALTER TABLE lane ADD COLUMN note TEXT NOT NULL DEFAULT ''; PRAGMA user_version = 2;";

  @TempDir Path folder;
  private Path file;
  private Path backup;

  @BeforeEach
  void create() {
    file = folder.resolve("case.tlcase");
    backup = folder.resolve("case.tlcase.version-1.backup");
    CaseFile.create(file, NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK).close();
  }

  @Test
  void anOlderFileIsBackedUpAndBroughtUpToDate() {
    Schema newer = new Schema(List.of(FIRST, SECOND));
    for (int time = 0; time < 2; time++) {
      Database database = new TrustCheck(file, newer).open().database();
      try (database) {
        assertThat(version(database)).isEqualTo(2);
        assertThat(new RecordReader(database.handle()).all(CaseTables.LANE)).hasSize(2);
      }
    }
    try (CaseFile old = CaseFile.open(backup, TestCases.CLOCK)) {
      assertThat(old.content()).isEqualTo(TestCases.full());
    }
    assertThat(folder.toFile().list()).hasSize(2);
  }

  @Test
  void aMigrationThatFailsChangesNothing() {
    Schema broken = new Schema(List.of(FIRST, SECOND + " INSERT INTO nowhere VALUES (1);"));
    assertThatThrownBy(() -> new TrustCheck(file, broken).open()).satisfies(is(Kind.IO));
    try (Database database = Database.connect(file, Access.READ_ONLY)) {
      assertThat(version(database)).isEqualTo(1);
    }
    try (CaseFile same = CaseFile.open(file, TestCases.CLOCK)) {
      assertThat(same.content()).isEqualTo(TestCases.full());
    }
  }

  @Test
  void aSecondBackupDoesNotReplaceTheFirst() {
    Schema broken = new Schema(List.of(FIRST, SECOND + " INSERT INTO nowhere VALUES (1);"));
    assertThatThrownBy(() -> new TrustCheck(file, broken).open()).satisfies(is(Kind.IO));
    assertThatThrownBy(() -> new TrustCheck(file, broken).open()).satisfies(is(Kind.IO));
    assertThat(backup).exists();
    assertThat(folder.resolve("case.tlcase.version-1-2.backup")).exists();
  }

  private static int version(Database database) {
    return database.handle().createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }
}
