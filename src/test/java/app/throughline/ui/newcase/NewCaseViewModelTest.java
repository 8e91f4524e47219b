package app.throughline.ui.newcase;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.exchange.CaseTemplate;
import app.throughline.model.CaseContent;
import app.throughline.model.CaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCaseViewModelTest {
  @TempDir Path folder;
  private final Map<Path, CaseContent> made = new LinkedHashMap<>();
  private CompletableFuture<Void> making = CompletableFuture.completedFuture(null);
  private boolean done;
  private NewCaseViewModel form;

  @BeforeEach
  void open() {
    form =
        new NewCaseViewModel(
            folder,
            () -> Instant.EPOCH,
            (file, content) -> {
              made.put(file, content);
              return making;
            });
    form.setOnDone(() -> done = true);
  }

  @Test
  void theFileFollowsTheTitleUntilOneIsChosen() {
    form.titleProperty().set("Fire: what/when?");
    assertThat(form.fileProperty().get()).isEqualTo(folder.resolve("Fire  what when.tlcase") + "");
    form.fileProperty().set(folder.resolve("mine") + "");
    form.titleProperty().set("Flood");
    assertThat(form.fileProperty().get()).isEqualTo(folder.resolve("mine") + "");
    form.create();
    assertThat(made).containsOnlyKeys(folder.resolve("mine.tlcase"));
  }

  @Test
  void aTitleIsAskedForOnlyOnceOneWantsToGoOn() {
    assertThat(form.titleProblemProperty().get()).isEmpty();
    form.create();
    assertThat(form.titleProblemProperty().get()).isNotEmpty();
    assertThat(made).isEmpty();
    form.titleProperty().set("Flood");
    assertThat(form.titleProblemProperty().get()).isEmpty();
  }

  @Test
  void anExistingFileIsNeverProposedAndIsRefused() throws IOException {
    Path taken = Files.createFile(folder.resolve("Flood.tlcase"));
    form.titleProperty().set("Flood");
    assertThat(form.fileProperty().get()).isEqualTo(folder.resolve("Flood 2.tlcase") + "");
    form.fileProperty().set(taken.toString());
    assertThat(form.fileProblemProperty().get()).contains("already a file");
    form.create();
    assertThat(made).isEmpty();
  }

  @Test
  void aMissingFolderAndAnUnknownZoneAreSaidAtTheirFields() {
    form.fileProperty().set(folder.resolve("nowhere/a.tlcase").toString());
    assertThat(form.fileProblemProperty().get()).contains(folder.resolve("nowhere").toString());
    form.zoneProperty().set(null);
    assertThat(form.zoneProblemProperty().get()).as("while one looks for a zone").isEmpty();
    form.zoneProperty().set("Mars/Base");
    assertThat(form.zoneProblemProperty().get()).isNotEmpty();
  }

  @Test
  void makesWhatTheTemplateSaysAndGoes() {
    form.titleProperty().set(" Flood ");
    form.zoneProperty().set("Europe/Paris");
    form.templateProperty().set(CaseTemplate.COURT);
    form.create();
    CaseContent content = made.get(folder.resolve("Flood.tlcase"));
    assertThat(content.info().title()).isEqualTo("Flood");
    assertThat(content.records()).hasSize(6);
    assertThat(done).isTrue();
  }

  @Test
  void afterAFailureTheFormStaysAndSaysWhy() {
    making =
        CompletableFuture.failedFuture(
            new CaseException(CaseException.Kind.NO_SUCH_FILE, "somewhere"));
    form.titleProperty().set("Flood");
    form.create();
    assertThat(done).isFalse();
    assertThat(form.failureProperty().get()).contains("somewhere");
    assertThat(form.busyProperty().get()).isFalse();
  }
}
