package app.throughline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command, in this process, on real files. */
class CommandLineProgramTest {
  private static final Path DATA = Path.of("data/magnanville-2016.json");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheCase() {
    file = folder.resolve("x.tlcase");
  }

  private void makeSample() {
    assertThat(CommandRun.of("new", file, "--from", DATA).exitCode()).isZero();
  }

  @Test
  void wantsTheWindowWithoutACommand() {
    assertThat(CommandRun.of().outcome()).isEqualTo(new Outcome(0, true, null));
    assertThat(CommandRun.of("open").outcome()).isEqualTo(new Outcome(0, true, null));
    assertThat(CommandRun.of("open", "--sample").outcome())
        .isEqualTo(new Outcome(0, true, null, true));
    assertThat(CommandRun.of("open", "--sample", file).outcome().exitCode()).isEqualTo(2);
    assertThat(CommandRun.of("open", file).outcome()).isEqualTo(new Outcome(0, true, file));
  }

  @Test
  void aCaseFileAloneIsOpened() {
    assertThat(CommandRun.of(file).outcome()).isEqualTo(new Outcome(0, true, file));
    assertThat(CommandRun.of("X.TLCASE").outcome())
        .isEqualTo(new Outcome(0, true, Path.of("X.TLCASE")));
    assertThat(CommandRun.of("x.json").exitCode()).isEqualTo(Outcome.UNUSABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"open", "new", "export", "check", "search", "events", "when", "generate", "bench"})
  void hasHelpForEveryCommand(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertThat(run.outcome()).isEqualTo(new Outcome(0, false, null));
    assertThat(run.out()).startsWith("Usage: throughline " + command).doesNotContain("{0}");
    assertThat(run.out().lines().filter(line -> line.matches("\\s+-\\S+(=\\S+)?\\s*"))).isEmpty();
    assertThat(run.err()).isEmpty();
    assertThat(CommandRun.of("--help").out()).contains("  " + command + " ");
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertThat(CommandRun.of("nonsense").err())
        .isEqualTo(
            "throughline: There is no such command or argument: nonsense."
                + " Try \u201cthroughline --help\u201d.\n");
  }

  @Test
  void outputThatIsLostIsNotCalledWell() {
    makeSample();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintStream(full, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.systemUTC());
    String[] arguments = {"events", file.toString(), "--json"};
    assertThat(CommandLineProgram.run(arguments, console).exitCode()).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Not all of the output could be written: the disk is full, or its reader has gone.");
  }

  @Test
  void saysItsVersion() {
    assertThat(CommandRun.of("--version").out()).startsWith("Throughline ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "new",
        "new x.tlcase --color red",
        "new x.tlcase --zone Europe/Atlantis",
        "new x.tlcase --from data/magnanville-2016.json --zone UTC",
        "events",
        "search x.tlcase",
        "check a b",
        "when",
        "when 2013 --csv --json",
        "when 2013 --reference yesterday",
        "generate x.tlcase",
        "generate x.tlcase --events many",
        "generate x.tlcase --events -1",
        "export x.tlcase",
        "bench"
      })
  void namesWrongUsageInOneLine(String line) {
    CommandRun run = CommandRun.of((Object[]) line.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.outcome().windowWanted()).isFalse();
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("--help");
    assertThat(Path.of("x.tlcase")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "events, There is no file",
    "check, There is no file",
    "search word, There is no file",
    "bench, There is no file",
    "export out.png, There is no file"
  })
  void saysThatThereIsNoSuchFile(String command, String words) {
    String[] parts = command.split(" ");
    CommandRun run =
        parts.length == 1
            ? CommandRun.of(parts[0], file)
            : CommandRun.of(parts[0], file, folder.resolve(parts[1]));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().startsWith(words);
  }

  @Test
  void refusesWhatIsNoCase() throws Exception {
    Files.writeString(file, "This is a text, and by no means a database of any kind.");
    CommandRun run = CommandRun.of("check", file);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).singleElement().asString().contains("is not a Throughline case");
    Files.write(file, new byte[0]);
    assertThat(CommandRun.of("events", file).err()).contains("is empty");
  }

  @Test
  void makesTheSample() {
    CommandRun run = CommandRun.of("new", file, "--from", DATA);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("24 events");
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void makesAnEmptyCase() {
    CommandRun run = CommandRun.of("new", file, "--title", "Été 🔥", "--zone", "Asia/Tokyo");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("no events");
    CommandRun events = CommandRun.of("events", file, "--json");
    assertThat(json(events).path("case").asText()).isEqualTo("Été 🔥");
    assertThat(json(events).path("zone").asText()).isEqualTo("Asia/Tokyo");
    assertThat(json(events).path("events")).isEmpty();
  }

  @Test
  void namesAnEmptyCaseAfterItsFile() {
    CommandRun.of("new", file);
    assertThat(json(CommandRun.of("events", file, "--json")).path("case").asText()).isEqualTo("x");
  }

  @Test
  void givesTheDataAnotherTitle() {
    CommandRun.of("new", file, "--from", DATA, "--title", "Mine");
    assertThat(CommandRun.of("events", file, "--json").out()).contains("\"Mine\"");
  }

  @Test
  void neverOverwritesAFile() throws Exception {
    Files.writeString(file, "precious");
    for (CommandRun run :
        new CommandRun[] {
          CommandRun.of("new", file, "--from", DATA), CommandRun.of("generate", file, "--events", 3)
        }) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("exists already");
    }
    assertThat(file).hasContent("precious");
  }

  @Test
  void namesLineAndFieldOfBadData() throws Exception {
    Path data = folder.resolve("bad.json");
    String spoiled = Files.readString(DATA).replace("\"2013\"", "\"2021-02-29\"");
    Files.writeString(data, spoiled);
    CommandRun run = CommandRun.of("new", file, "--from", data);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines())
        .singleElement()
        .asString()
        .startsWith("bad.json, line 64, field “events[0].when”");
    assertThat(file).doesNotExist();
  }

  @Test
  void saysThatDataIsMissing() {
    CommandRun run = CommandRun.of("new", file, "--from", folder.resolve("none.json"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("There is no file");
  }

  @Test
  void saysThatAFolderIsMissing() {
    CommandRun run = CommandRun.of("new", folder.resolve("no/such/x.tlcase"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void checksASoundCase() {
    makeSample();
    CommandRun run = CommandRun.of("check", file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("No problem found").containsPattern("[0-9a-f]{64}");
  }

  @Test
  void answersNoForADamagedCase() throws Exception {
    makeSample();
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 4096; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    CommandRun run = CommandRun.of("check", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err().lines()).singleElement().asString().contains("damaged");
  }

  @Test
  void findsWords() {
    makeSample();
    CommandRun run = CommandRun.of("search", file, "deputy");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("The stabbing: ").contains("[deputy] chief");
    assertThat(CommandRun.of("search", file, "--limit", 1, "the").out().lines()).hasSize(1);
    assertThat(CommandRun.of("search", file, "deputy", "chief").exitCode()).isZero();
  }

  @Test
  void answersNoWhereNothingIsFound() {
    makeSample();
    CommandRun run = CommandRun.of("search", file, "submarine");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("submarine");
    assertThat(CommandRun.of("search", file, "!!!").exitCode()).isEqualTo(2);
  }

  @Test
  void listsEventsInATable() {
    makeSample();
    CommandRun run = CommandRun.of("events", file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSize(26);
    assertThat(run.out())
        .contains("The stabbing ")
        .contains("about midnight between 13 and 14 June 2016")
        .contains("24 events, times in Europe/Paris.");
  }

  @Test
  void listsEventsAsJson() {
    makeSample();
    JsonNode root = json(CommandRun.of("events", file, "--json"));
    assertThat(root.path("case").asText()).isEqualTo("Magnanville, 13–14 June 2016");
    assertThat(root.path("events")).hasSize(24);
    JsonNode stabbing = event(root, "The stabbing");
    assertThat(stabbing.path("id").isNumber()).isTrue();
    assertThat(stabbing.path("lane").asText()).isEqualTo("Attack");
    assertThat(stabbing.path("status").asText()).isEqualTo("confirmed");
    JsonNode when = stabbing.path("when");
    assertThat(when.path("text").asText()).isEqualTo("the evening of 13 June 2016");
    assertThat(when.path("kind").asText()).isEqualTo("moment");
    assertThat(when.at("/start/earliest").asText()).isEqualTo("2016-06-13T17:00:00+02:00");
    assertThat(when.at("/start/latest").asText()).isEqualTo("2016-06-14T00:00:00+02:00");
    assertThat(when.path("end").isNull()).isTrue();
    assertThat(when.path("approximate").isBoolean()).isTrue();
    assertThat(when.path("uncertain").isBoolean()).isTrue();
    assertThat(when.path("zone").asText()).isEqualTo("Europe/Paris");
    JsonNode surveillance = event(root, "Under surveillance, wiretaps included").path("when");
    assertThat(surveillance.path("kind").asText()).isEqualTo("span");
    assertThat(surveillance.at("/start/earliest").asText()).isEqualTo("-inf");
    assertThat(surveillance.at("/start/latest").asText()).isEqualTo("+inf");
    assertThat(surveillance.at("/end/latest").asText()).isEqualTo("2016-06-14T00:00:00+02:00");
    JsonNode lastPost = event(root, "The last public post");
    assertThat(lastPost.at("/when/kind").asText()).isEqualTo("undated");
    assertThat(lastPost.at("/placed/derived").asBoolean()).isTrue();
    assertThat(lastPost.at("/placed/start/earliest").asText())
        .isEqualTo("2016-06-12T21:00:00+02:00");
    assertThat(lastPost.path("because")).hasSize(2);
    assertThat(lastPost.at("/because/0/limit").asText()).isEqualTo("start earliest");
    assertThat(lastPost.at("/because/0/at").asText()).isEqualTo("2016-06-12T21:00:00+02:00");
    assertThat(lastPost.at("/because/0/chain/0").asText())
        .isEqualTo("“The last public post” is about 18 h before “The stabbing” (16 h to 20 h)");
    assertThat(stabbing.path("because")).isEmpty();
    assertThat(root.path("problems")).isEmpty();
  }

  @Test
  void notesWhatCannotBeTrueAndCallsTheFileSound() throws IOException {
    String late = "\"the evening of 15 June 2016\"";
    String data = Files.readString(DATA).replace("\"the evening of 13 June 2016\"", late);
    Path changed = Files.writeString(folder.resolve("late.json"), data);
    assertThat(CommandRun.of("new", file, "--from", changed).exitCode()).isZero();
    CommandRun check = CommandRun.of("check", file);
    assertThat(check.exitCode()).isZero();
    assertThat(check.out())
        .contains("The times of the case: These ")
        .contains(" cannot all be true");
    JsonNode problem = json(CommandRun.of("events", file, "--json")).at("/problems/0");
    assertThat(problem.path("kind").asText()).isEqualTo("contradiction");
    assertThat(problem.path("text")).hasSizeBetween(2, 3);
    assertThat(problem.path("missMillis").asLong()).isPositive();
    assertThat(problem.at("/events/0/title").asText()).isNotBlank();
  }

  @Test
  void readsTimes() {
    CommandRun run = CommandRun.of("when", "--zone", "Europe/Paris", "the evening of 13 June 2016");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("the evening of 13 June 2016 →").contains("17:00–24:00");
  }

  @Test
  void readsTimesFromStandardInputWordForWord() {
    CommandRun run =
        CommandRun.withInput("13 June 2016\n 1985\n\n2021-02-29", "when", "--stdin", "--csv");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("input,understood,kind,earliest,latest,"),
            line -> assertThat(line).startsWith("13 June 2016,true,moment,2016-06-13T00:00:00Z,"),
            line -> assertThat(line).startsWith(" 1985,true,moment,1985-01-01T00:00:00Z,"),
            line -> assertThat(line).startsWith(",true,undated,"),
            line -> assertThat(line).startsWith("2021-02-29,false,,,,"));
  }

  @Test
  void readsTimesAsJson() {
    CommandRun run =
        CommandRun.of(
            "when",
            "--json",
            "--reference",
            "2016-06-14",
            "yesterday",
            "about 18 hours before it",
            "?!");
    JsonNode root = json(run);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(root.at("/0/earliest").asText()).isEqualTo("2016-06-13T00:00:00");
    assertThat(root.at("/1/relation").asText()).isEqualTo("before");
    assertThat(root.at("/1/gap_min").asText()).isEqualTo("PT16H");
    assertThat(root.at("/1/gap_max_ms").asLong()).isEqualTo(72_000_000);
    assertThat(root.at("/2/kind").asText()).isEqualTo("undated");
    assertThat(root.at("/2/problem/reason").asText()).isNotBlank();
  }

  @Test
  void printsAnObjectForEachLineWithWhatWasUnderstood() {
    CommandRun run =
        CommandRun.withInput(
            "vers 21h\n\nde 20h15 \u00e0 20h40\n05/06/2016\n/2016-06-13\nbefore 20:30 CEST\n",
            "when",
            "--stdin",
            "--json",
            "--reference",
            "2016-06-13",
            "--zone",
            "Europe/Paris");
    JsonNode root = json(run);
    assertThat(run.exitCode()).isZero();
    assertThat(root).hasSize(6);
    assertThat(root.get(0).fieldNames())
        .toIterable()
        .containsExactly(
            "input",
            "kind",
            "earliest",
            "latest",
            "start",
            "end",
            "best",
            "hard",
            "approximate",
            "uncertain",
            "precision");
    assertThat(root.at("/0/earliest").asText()).isEqualTo("2016-06-13T20:30:00");
    assertThat(root.at("/0/best").asText()).isEqualTo("2016-06-13T21:00:00");
    assertThat(root.at("/0/end").isNull()).isTrue();
    assertThat(root.at("/0/approximate").asBoolean()).isTrue();
    assertThat(root.at("/1/input").asText()).isEmpty();
    assertThat(root.at("/1/kind").asText()).isEqualTo("undated");
    assertThat(root.at("/1/earliest").asText()).isEqualTo("unknown");
    assertThat(root.at("/2/kind").asText()).isEqualTo("span");
    assertThat(root.at("/2/start/latest").asText()).isEqualTo("2016-06-13T20:16:00");
    assertThat(root.at("/2/end/earliest").asText()).isEqualTo("2016-06-13T20:40:00");
    assertThat(root.at("/2/latest").asText()).isEqualTo("2016-06-13T20:41:00");
    assertThat(root.at("/3/note/reason").asText()).isNotBlank();
    assertThat(root.at("/3/alternatives")).hasSize(1);
    assertThat(root.at("/3/problem").isMissingNode()).isTrue();
    assertThat(root.at("/4/start/earliest").asText()).isEqualTo("unknown");
    assertThat(root.at("/5/earliest").asText()).isEqualTo("-inf");
    assertThat(root.at("/5/latest").asText()).isEqualTo("2016-06-13T20:30:00");
  }

  @Test
  void answersNoForATimeThatIsNotUnderstood() {
    CommandRun run = CommandRun.of("when", "2013", "2021-02-29");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("2013 →");
    assertThat(run.err().lines()).singleElement().asString().contains("28 days");
  }

  @Test
  void generatesTheSameCaseForTheSameSeed() {
    Path second = folder.resolve("y.tlcase");
    assertThat(CommandRun.of("generate", file, "--events", 200, "--seed", 5).exitCode()).isZero();
    assertThat(CommandRun.of("generate", second, "--events", 200, "--seed", 5).exitCode()).isZero();
    CommandRun run = CommandRun.of("events", file, "--json");
    assertThat(json(run).path("events")).hasSize(200);
    assertThat(CommandRun.of("events", second, "--json").out()).isEqualTo(run.out());
    assertThat(CommandRun.of("check", file).exitCode()).isZero();
  }

  private static JsonNode event(JsonNode root, String title) {
    for (JsonNode event : root.path("events")) {
      if (event.path("title").asText().equals(title)) {
        return event;
      }
    }
    throw new AssertionError("no event " + title);
  }

  static JsonNode json(CommandRun run) {
    try {
      return new ObjectMapper().readTree(run.out());
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(run.out() + run.err(), e);
    }
  }
}
