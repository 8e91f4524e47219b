package app.throughline.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.session.CaseSession;
import app.throughline.ui.export.ExportChoices.Stretch;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
  private static final ExportChoices SMALL =
      new ExportChoices(Stretch.VISIBLE, "", "", "800", true, "600", 1, false, true, true, true);

  @TempDir Path folder;

  private final Deque<Runnable> later = new ArrayDeque<>();
  private CaseSession session;
  private ExportViewModel dialog;
  private ExportFields fields;
  private ExportStatus status;

  @BeforeEach
  void open() {
    session = ExportCase.create(folder);
    open(ExportCase.context(session, Runnable::run, Runnable::run));
  }

  private void open(ExportContext context) {
    dialog = new ExportViewModel(context, SMALL);
    fields = dialog.fields();
    status = dialog.status();
  }

  @AfterEach
  void close() {
    dialog.close();
    session.close();
  }

  @Test
  void showsAPreviewAndTheSizeOfTheFile() {
    BufferedImage light = preview();
    assertThat(light.getWidth()).isLessThanOrEqualTo(800);
    assertThat(status.problemProperty().get()).isEmpty();
    assertThat(status.sizeProperty().get()).matches("800 × \\d+ px");

    fields.scaleProperty().set(3);
    assertThat(status.sizeProperty().get()).startsWith("2400 × ");
    fields.darkProperty().set(true);
    assertThat(preview().getRGB(2, 2)).isNotEqualTo(light.getRGB(2, 2));
  }

  @Test
  void makesThePictureLowerWithoutItsParts() {
    int whole = heightPx();
    fields.titleProperty().set(false);
    int untitled = heightPx();
    fields.legendProperty().set(false);
    int unexplained = heightPx();
    fields.footerProperty().set(false);
    assertThat(List.of(whole, untitled, unexplained, heightPx()))
        .isSortedAccordingTo((a, b) -> Integer.compare(b, a))
        .doesNotHaveDuplicates();
  }

  @Test
  void saysWhatHasNoRoom() {
    fields.fitsContentProperty().set(false);
    fields.heightProperty().set("460");
    assertThat(status.sizeProperty().get()).isEqualTo("800 × 460 px");
    assertThat(status.noticeProperty().get()).contains("no room");
    fields.heightProperty().set("2000");
    assertThat(status.noticeProperty().get()).isEmpty();
  }

  @Test
  void refusesImpossibleSizesWithTheReason() {
    fields.widthProperty().set("wide");
    assertThat(status.problemProperty().get())
        .isEqualTo("No picture can be made: the width is not a whole number of pixels.");
    assertThat(status.sizeProperty().get()).isEmpty();
    fields.widthProperty().set("10");
    assertThat(status.problemProperty().get()).contains("at least");
    fields.widthProperty().set("900000");
    assertThat(status.problemProperty().get()).contains("million pixels");
    dialog.save(folder.resolve("impossible.png"));
    assertThat(folder.resolve("impossible.png")).doesNotExist();
    fields.widthProperty().set("800");
    assertThat(status.problemProperty().get()).isEmpty();
    fields.fitsContentProperty().set(false);
    fields.heightProperty().set("161");
    assertThat(status.problemProperty().get()).contains("at least").contains("pixels high");
  }

  @Test
  void readsFromAndToInWords() {
    fields.stretchProperty().set(Stretch.FROM_TO);
    assertThat(status.problemProperty().get()).startsWith("Write where the picture starts");
    fields.fromProperty().set("13 June 2016");
    fields.toProperty().set("2016-06-14T12:00");
    assertThat(status.fromUnderstoodProperty().get()).contains("13 June 2016");
    assertThat(status.toUnderstoodProperty().get()).contains("12:00");
    assertThat(status.problemProperty().get()).isEmpty();
    assertThat(dialog.suggestedFileName())
        .startsWith("Magnanville")
        .contains("13 June 00-00 – 14 June 2016 12-00")
        .endsWith(".png");

    fields.toProperty().set("once upon a time");
    assertThat(status.toUnderstoodProperty().get()).isNotEmpty();
    assertThat(status.problemProperty().get()).contains("not understood");
    fields.toProperty().set("12 June 2016");
    assertThat(status.problemProperty().get()).contains("ends before it starts");
  }

  @Test
  void showsTheWholeCase() {
    fields.stretchProperty().set(Stretch.WHOLE);
    assertThat(status.problemProperty().get()).isEmpty();
    assertThat(dialog.suggestedFileName())
        .as("a long range is named by its days")
        .contains("2012 – ", "2016.png")
        .doesNotContain("-00");
  }

  @Test
  void savesAFileThatSaysWhatItShows() throws IOException {
    dialog.save(folder.resolve("picture"));
    Path file = folder.resolve("picture.png");
    BufferedImage saved = ImageIO.read(file.toFile());
    assertThat(status.resultProperty().get())
        .isEqualTo("Saved picture.png, " + saved.getWidth() + " × " + saved.getHeight() + " px");
    assertThat(status.progressProperty().get()).isPositive();
    assertThat(status.runningProperty().get()).isFalse();
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("Title", "Magnanville", "Software", "Throughline test");
  }

  @Test
  void saysInPlainWordsWhyAFileCannotBeWritten() throws IOException {
    dialog.save(folder.resolve("no such folder").resolve("picture.png"));
    assertThat(status.failureProperty().get()).contains("folder");
    assertThat(status.resultProperty().get()).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().contains("picture"));
    }
  }

  @Test
  void copiesThePictureAtItsSize() {
    List<BufferedImage> clipboard = new ArrayList<>();
    fields.scaleProperty().set(2);
    dialog.copy(clipboard::add);
    assertThat(clipboard).hasSize(1);
    assertThat(clipboard.get(0).getWidth()).isEqualTo(1600);
    assertThat(status.resultProperty().get()).startsWith("Copied to the clipboard, 1600 × ");
  }

  @Test
  void cancellingLeavesNothingBehind() {
    open(ExportCase.context(session, later::add, Runnable::run));
    runLater();
    dialog.save(folder.resolve("cancelled.png"));
    assertThat(status.runningProperty().get()).isTrue();
    dialog.cancel();
    runLater();
    assertThat(status.runningProperty().get()).isFalse();
    assertThat(status.resultProperty().get()).startsWith("Cancelled");
    assertThat(folder.resolve("cancelled.png")).doesNotExist();
  }

  @Test
  void makesOnlyTheNewestOfManyPreviews() {
    open(ExportCase.context(session, later::add, Runnable::run));
    List<BufferedImage> made = new ArrayList<>();
    status.previewProperty().addListener((observed, old, now) -> made.add(now));
    for (int width = 800; width < 900; width++) {
      fields.widthProperty().set(Integer.toString(width));
    }
    runLater();
    assertThat(made).hasSize(1);
    assertThat(status.sizeProperty().get()).startsWith("899 × ");
  }

  @Test
  void givesBackTheChoicesToBeOfferedAgain() {
    assertThat(dialog.choices()).isEqualTo(SMALL);
    fields.stretchProperty().set(Stretch.WHOLE);
    fields.legendProperty().set(false);
    ExportViewModel again =
        new ExportViewModel(
            ExportCase.context(session, Runnable::run, Runnable::run), dialog.choices());
    assertThat(again.choices().stretch()).isEqualTo(Stretch.WHOLE);
    assertThat(again.choices().legend()).isFalse();
    again.close();
  }

  private void runLater() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private BufferedImage preview() {
    BufferedImage image = status.previewProperty().get();
    assertThat(image).isNotNull();
    return image;
  }

  private int heightPx() {
    return Integer.parseInt(status.sizeProperty().get().replaceAll(".*× (\\d+) px", "$1"));
  }
}
