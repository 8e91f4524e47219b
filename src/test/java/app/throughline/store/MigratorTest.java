package app.throughline.store;

import static app.throughline.store.CaseFileTest.is;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.throughline.model.CaseException.Kind;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.LaneId;
import app.throughline.model.NewCase;
import app.throughline.model.SavedView;
import app.throughline.store.Database.Access;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
  private static final int NEXT = Schema.VERSION + 1;
  private static final String SCRIPT =
      "ALTER TABLE lane ADD COLUMN note TEXT NOT NULL DEFAULT ''; PRAGMA user_version = " + NEXT;

  @TempDir Path folder;
  private Path file;
  private Path backup;

  @BeforeEach
  void create() {
    file = folder.resolve("case.tlcase");
    backup = folder.resolve("case.tlcase.version-" + Schema.VERSION + ".backup");
    CaseFile.create(file, NewCase.of(TestCases.full(), "Ada"), TestCases.CLOCK).close();
  }

  @Test
  void anOlderFileIsBackedUpAndBroughtUpToDate() {
    Schema newer = withNext(SCRIPT);
    for (int time = 0; time < 2; time++) {
      Database database = new TrustCheck(file, newer).open().database();
      try (database) {
        assertThat(version(database)).isEqualTo(NEXT);
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
    Schema broken = withNext(SCRIPT + "; INSERT INTO nowhere VALUES (1);");
    assertThatThrownBy(() -> new TrustCheck(file, broken).open()).satisfies(is(Kind.IO));
    try (Database database = Database.connect(file, Access.READ_ONLY)) {
      assertThat(version(database)).isEqualTo(Schema.VERSION);
    }
    try (CaseFile same = CaseFile.open(file, TestCases.CLOCK)) {
      assertThat(same.content()).isEqualTo(TestCases.full());
    }
  }

  @Test
  void aSecondBackupDoesNotReplaceTheFirst() {
    Schema broken = withNext(SCRIPT + "; INSERT INTO nowhere VALUES (1);");
    assertThatThrownBy(() -> new TrustCheck(file, broken).open()).satisfies(is(Kind.IO));
    assertThatThrownBy(() -> new TrustCheck(file, broken).open()).satisfies(is(Kind.IO));
    assertThat(backup).exists();
    assertThat(folder.resolve("case.tlcase.version-" + Schema.VERSION + "-2.backup")).exists();
  }

  @Test
  void aCaseOfTheFirstVersionKeepsAllItHas() throws IOException {
    Path first = folder.resolve("first.tlcase");
    try (InputStream old = getClass().getResourceAsStream("/store/version-1.tlcase")) {
      Files.copy(Objects.requireNonNull(old), first);
    }
    try (CaseFile migrated = CaseFile.open(first, TestCases.CLOCK)) {
      assertThat(migrated.check().findings()).isEmpty();
      assertThat(migrated.snapshot().index().size()).isEqualTo(24);
      SavedView view = migrated.snapshot().views().get(0);
      assertThat(view.name()).isEqualTo("The night");
      assertThat(view.arrangement().grouping()).isEqualTo(Grouping.PERSON);
      LaneId hidden = migrated.snapshot().lanes().get(0).id();
      assertThat(view.arrangement().filter())
          .isEqualTo(EventFilter.hiding(Set.of(hidden), Set.of(EventStatus.ALLEGED)));
      assertThat(migrated.snapshot().eras()).isEmpty();
    }
    assertThat(folder.resolve("first.tlcase.version-1.backup")).exists();
  }

  private static Schema withNext(String script) {
    List<String> scripts = new ArrayList<>();
    for (int version = 1; version <= Schema.VERSION; version++) {
      scripts.add(Schema.script("schema-" + version + ".sql"));
    }
    scripts.add(script);
    return new Schema(scripts);
  }

  private static int version(Database database) {
    return database.handle().createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }
}
