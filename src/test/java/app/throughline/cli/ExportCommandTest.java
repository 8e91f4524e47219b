package app.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures from the command line, of the sample case. */
class ExportCommandTest {
  @TempDir private Path folder;
  private Path file;
  private Path png;

  @BeforeEach
  void makeTheSample() {
    file = folder.resolve("x.tlcase");
    png = folder.resolve("x.png");
    CommandRun.of("new", file, "--from", "data/magnanville-2016.json");
  }

  @Test
  void drawsTheSamePictureTwice() throws Exception {
    Path other = folder.resolve("y.tlcase");
    Path otherPng = folder.resolve("y.PNG");
    CommandRun.of("new", other, "--from", "data/magnanville-2016.json");
    assertThat(CommandRun.of("export", file, png).exitCode()).isZero();
    assertThat(CommandRun.of("export", other, otherPng).exitCode()).isZero();
    assertThat(png).hasSameBinaryContentAs(otherPng);
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(colours(image)).isGreaterThan(50);
  }

  @Test
  void obeysItsOptions() throws Exception {
    CommandRun run =
        CommandRun.of(
            "export",
            file,
            png,
            "--width",
            800,
            "--height",
            700,
            "--scale",
            2,
            "--theme",
            "DARK",
            "--group",
            "person",
            "--no-legend",
            "--no-footer",
            "--title",
            "",
            "--from",
            "13 June 2016 12:00",
            "--to",
            "14 June 2016");
    assertThat(run.err()).doesNotContain("throughline export:");
    assertThat(run.exitCode()).isZero();
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(1600);
    assertThat(image.getHeight()).isEqualTo(1400);
    assertThat(image.getRGB(1599, 1399) & 0xff).as("dark ground").isLessThan(0x40);
    assertThat(run.out()).contains("1600 × 1400 pixels").contains("13 June 12:00");
  }

  @ParameterizedTest
  @CsvSource({
    "--legend, --no-legend",
    "--footer, --no-footer",
    "--group lane, --group status",
    "--theme light, --theme dark",
    "--all, --footer",
    "--to 2016-06-14, --to 2016-06-14T06:00"
  })
  void drawsAnotherPictureForOtherOptions(String one, String another) throws Exception {
    Path second = folder.resolve("z.png");
    assertThat(export(png, one).exitCode()).isZero();
    assertThat(export(second, another).exitCode()).isZero();
    assertThat(Files.mismatch(png, second)).isNotNegative();
  }

  @Test
  void carriesCaseRangeAndVersion() throws Exception {
    CommandRun.of("export", file, png, "--from", "2016-06-13", "--to", "2016-06-14");
    String bytes = Files.readString(png, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("Software\0Throughline").contains("Title\0").contains("Description");
    assertThat(new String(Files.readAllBytes(png), StandardCharsets.UTF_8))
        .contains("Magnanville, 13–14 June 2016");
  }

  @Test
  void saysWhatHasNoRoom() {
    CommandRun run = CommandRun.of("export", file, png, "--height", 300);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("no room");
  }

  @ParameterizedTest
  @CsvSource({
    "--from sometime, --from",
    "--from 2021-02-29, 28 days",
    "--from 2016-06-14 --to 2016-06-13, range",
    "--to -inf, --to",
    "--theme blue, --theme",
    "--group colour, --group",
    "--scale 9, scale",
    "--width 10, --width|wide|small|least|320"
  })
  void namesWhatIsWrong(String options, String words) {
    CommandRun run = export(png, options);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().containsPattern("(?i)" + words);
    assertThat(png).doesNotExist();
  }

  @Test
  void writesPngOnly() {
    CommandRun run = CommandRun.of("export", file, folder.resolve("x.jpg"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(".png");
  }

  @Test
  void neverOverwritesTheCase() throws Exception {
    Path odd = folder.resolve("odd.png");
    Files.copy(file, odd);
    CommandRun run = CommandRun.of("export", odd, folder.resolve("sub/../odd.png"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(odd).hasSameBinaryContentAs(file);
  }

  @Test
  void saysThatAFolderIsMissing() {
    CommandRun run = CommandRun.of("export", file, folder.resolve("none/x.png"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void leavesTheCaseAsItWas() throws Exception {
    byte[] before = Files.readAllBytes(file);
    CommandRun.of("export", file, png);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void drawsACaseWithoutEvents() {
    Path empty = folder.resolve("empty.tlcase");
    CommandRun.of("new", empty);
    assertThat(CommandRun.of("export", empty, png).exitCode()).isZero();
    assertThat(png).isNotEmptyFile();
  }

  private CommandRun export(Path target, String options) {
    Object[] arguments =
        ("export@" + file + "@" + target + "@" + options.replace(" ", "@")).split("@");
    return CommandRun.of(arguments);
  }

  private static long colours(BufferedImage image) {
    return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
        .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
        .distinct()
        .count();
  }
}
