package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.throughline.model.CaseException;
import app.throughline.model.Texts;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a JSON text is named by line and field. */
class CaseJsonErrorsTest {
  /** A well-formed case; the tests spoil one line of it. Lines are numbered from 1. */
  private static final String[] LINES = {
    "{",
    "  \"format\": \"throughline-case\",",
    "  \"version\": 1,",
    "  \"title\": \"A case\",",
    "  \"zone\": \"Europe/Paris\",",
    "  \"referenceDate\": \"2016-06-14\",",
    "  \"lanes\": [",
    "    {\"key\": \"a\", \"name\": \"Lane A\", \"color\": \"#112233\"}",
    "  ],",
    "  \"entities\": [{\"key\": \"p\", \"kind\": \"person\", \"name\": \"P\"}],",
    "  \"sources\": [{\"key\": \"s\", \"title\": \"S\"}],",
    "  \"events\": [",
    "    {\"key\": \"one\", \"title\": \"One\", \"lane\": \"a\", \"when\": \"2016-06-13\"},",
    "    {\"key\": \"two\", \"title\": \"Two\", \"lane\": \"a\",",
    "      \"when\": \"2016-06-14\",",
    "      \"entities\": [{\"entity\": \"p\", \"role\": \"witness\"}],",
    "      \"claims\": [{\"source\": \"s\", \"credibility\": 2}],",
    "      \"links\": [{\"kind\": \"after\", \"to\": \"one\"}]",
    "    }",
    "  ]",
    "}"
  };

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "2 | \"format\": \"something\", | 2 | format | not a Throughline case",
        "2 | | 1 | format | required",
        "3 | \"version\": 2, | 3 | version | version 2",
        "4 | \"title\": \"  \", | 4 | title | name is needed",
        "4 | \"title\": 7, | 4 | title | a text in quotation marks is needed",
        "4 | \"title\": null, | 4 | title | null is not used",
        "4 | \"titel\": \"A\", | 4 | titel | no such field",
        "5 | \"zone\": \"Europe/Atlantis\", | 5 | zone | “Europe/Atlantis” is not a time zone",
        "5 | \"zone\": \"UTC\", \"uuid\": \"12\", | 5 | uuid | “12” is not a UUID",
        "5 | \"zone\": \"UTC\", \"created\": \"now\", | 5 | created | “now” is not an instant",
        "6 | \"referenceDate\": \"2021-02-29\", | 6 | referenceDate | “2021-02-29” is not a date",
        "8 | {\"key\": \"a\", \"name\": \"A\", \"color\": \"red\"} | 8 | lanes[0].color | “red” is not a colour",
        "8 | {\"key\": \"a\", \"color\": \"#112233\"} | 8 | lanes[0].name | required",
        "8 | {\"key\": \"a\", \"name\": \"A\", \"color\": \"#112233\", \"visible\": 1} | 8 | lanes[0].visible | true or false",
        "8 | {\"key\": \"a\", \"name\": \"A\", \"color\": \"#112233\", \"order\": 1.5} | 8 | lanes[0].order | a whole number",
        "8 | {\"key\": \"a\", \"name\": \"A\", \"color\": \"#112233\", \"order\": 1e99999} | 8 | lanes[0].order | a whole number",
        "8 | \"a\" | 8 | lanes[0] | an object",
        "10 | \"entities\": {}, | 10 | entities | a list",
        "10 | \"entities\": [{\"key\": \"p\", \"kind\": \"ghost\", \"name\": \"P\"}], | 10 | entities[0].kind | use one of person, organisation, place, object",
        "10 | \"entities\": [{\"key\": \"p\", \"kind\": \"place\", \"name\": \"P\", \"coordinates\": {\"latitude\": 91, \"longitude\": 0}}], | 10 | entities[0].coordinates | cannot be",
        "10 | \"entities\": [{\"key\": \"p\", \"kind\": \"place\", \"name\": \"P\", \"coordinates\": {\"latitude\": \"x\", \"longitude\": 0}}], | 10 | entities[0].coordinates.latitude | a number",
        "10 | \"entities\": [{\"key\": \"p\", \"kind\": \"person\", \"name\": \"P\"},{\"key\": \"p\", \"kind\": \"person\", \"name\": \"Q\"}], | 10 | entities[1].key | used twice",
        "11 | \"sources\": [{\"key\": \"s\", \"title\": \"S\", \"repeats\": \"t\"}], | 11 | sources[0].repeats | no source has the key “t”",
        "11 | \"sources\": [{\"key\": \"s\", \"title\": \"S\", \"reliability\": \"G\"}], | 11 | sources[0].reliability | use one of A, B, C, D, E, F",
        "13 | {\"key\": \"one\", \"title\": \"\", \"lane\": \"a\"}, | 13 | events[0] | needs a title",
        "13 | {\"key\": \"one\", \"title\": \"O\", \"lane\": \"b\"}, | 13 | events[0].lane | no lane has the key “b”",
        "13 | {\"key\": \"one\", \"title\": \"O\", \"lane\": \"a\", \"color\": \"#12\"}, | 13 | events[0].color | not a colour",
        "15 | \"when\": \"2021-02-29\", | 15 | events[1].when | the time “2021-02-29” cannot be read",
        "15 | \"when\": \"once upon a time\", | 15 | events[1].when | cannot be read",
        "15 | \"when\": \"after the flood\", | 15 | events[1].when | no event is called “the flood”",
        "15 | \"when\": \"after two\", | 15 | events[1].when | cannot be",
        "15 | \"when\": {\"text\": \"x\", \"as\": \"2013\", \"start\": {}}, | 15 | events[1].when.as | not both",
        "15 | \"when\": {\"text\": \"x\", \"as\": \"2013-13\"}, | 15 | events[1].when.as | cannot be read",
        "15 | \"when\": {\"as\": \"2013\"}, | 15 | events[1].when.text | required",
        "15 | \"when\": {\"text\": \"x\", \"as\": \"2013\", \"hard\": true}, | 15 | events[1].when.hard | no such field",
        "15 | \"when\": {\"text\": \"x\", \"start\": {\"earliest\": \"2016-13-01\"}}, | 15 | events[1].when.start.earliest | not an instant",
        "15 | \"when\": {\"text\": \"x\", \"start\": {\"earliest\": \"2016-06-14\", \"latest\": \"2016-06-13\"}}, | 15 | events[1].when.start | cannot be",
        "15 | \"when\": {\"text\": \"x\", \"start\": {\"earliest\": \"2016-06-14\"}, \"end\": {\"latest\": \"2016-06-13\"}}, | 15 | events[1].when | ends before it starts",
        "15 | \"when\": {\"text\": \"x\", \"zone\": \"Mars\"}, | 15 | events[1].when.zone | not a time zone",
        "15 | \"when\": 2016, | 15 | events[1].when | a text in quotation marks",
        "16 | \"entities\": [{\"entity\": \"q\"}], | 16 | events[1].entities[0].entity | no person, organisation, place or object has the key “q”",
        "17 | \"claims\": [{\"source\": \"q\"}], | 17 | events[1].claims[0].source | no source has the key “q”",
        "17 | \"claims\": [{\"source\": \"s\", \"credibility\": 0}], | 17 | events[1].claims[0].credibility | 0 is not between 1 and 6",
        "17 | \"claims\": [{\"source\": \"s\", \"when\": \"after one\"}], | 17 | events[1].claims[0].when | only at an event",
        "17 | \"claims\": [{\"source\": \"s\", \"passage\": \"x\"}], | 17 | events[1].claims[0].passage | no passage has the key “x”",
        "18 | \"links\": [{\"kind\": \"after\", \"to\": \"three\"}] | 18 | events[1].links[0].to | no event has the key “three”",
        "18 | \"links\": [{\"kind\": \"near\", \"to\": \"one\"}] | 18 | events[1].links[0].kind | use one of causes, part of",
        "18 | \"links\": [{\"kind\": \"after\", \"to\": \"two\"}] | 18 | events[1].links[0] | not linked to itself",
        "18 | \"links\": [{\"kind\": \"after\", \"to\": \"one\", \"minGap\": \"1 hour\"}] | 18 | events[1].links[0].minGap | “1 hour” is not a duration",
        "18 | \"links\": [{\"kind\": \"after\", \"to\": \"one\", \"minGap\": \"PT2H\", \"maxGap\": \"PT1H\"}] | 18 | events[1].links[0] | gap",
        "18 | \"links\": [{\"kind\": \"after\", \"kind\": \"after\", \"to\": \"one\"}] | 18 | events[1].links[0].kind | Duplicate",
        "18 | \"links\": [{\"kind\": \"after\" \"to\": \"one\"}] | 18 | events[1].links[0].kind | not well-formed",
        "20 | ], \"views\": [{\"name\": \"V\", \"start\": \"2016\", \"end\": \"2017\"}] | 20 | views[0].start | not an instant",
        "20 | ], \"passages\": [{\"key\": \"x\", \"source\": \"s\"}] | 20 | passages[0].quote | required",
        "21 | | 21 | events | not well-formed",
        "21 | } {} | 21 | (the whole file) | more text after the end",
      })
  void namesLineAndField(int spoiled, String by, int line, String field, String words) {
    String[] lines = LINES.clone();
    lines[spoiled - 1] = by == null ? "" : by;
    CaseException problem = readingFails(String.join("\n", lines));

    assertThat(problem.arguments().subList(0, 3))
        .containsExactly("case.json", Integer.toString(line), field);
    assertThat(problem.arguments().get(3)).contains(words);
    assertThat(Texts.problem(problem)).startsWith("case.json, line " + line + ", field");
  }

  @Test
  void theUnspoiledTextIsRead() throws Exception {
    assertThat(CaseJson.read(new StringReader(String.join("\n", LINES)), "case.json").records())
        .hasSize(8);
  }

  @Test
  void refusesAnEmptyText() {
    assertThat(readingFails("").arguments().get(3)).contains("empty");
  }

  @Test
  void refusesAListInPlaceOfACase() {
    assertThat(readingFails("[1]").arguments().get(3)).contains("object");
  }

  @Test
  void refusesNamesThatTwoEventsShare() {
    String text =
        String.join("\n", LINES)
            .replace("\"title\": \"Two\"", "\"title\": \"The first\"")
            .replace("\"title\": \"One\"", "\"title\": \"First\"")
            .replace("\"when\": \"2016-06-14\"", "\"when\": \"after the first\"");
    assertThat(readingFails(text).arguments().get(3)).contains("more than one event");
  }

  @Test
  void refusesBytesThatAreNoUtf8() throws Exception {
    byte[] bytes = {'{', '\n', '"', 't', '"', ':', '"', (byte) 0xff, '"', '}'};
    CaseException problem =
        catchThrowableOfType(
            CaseException.class, () -> CaseJson.read(new ByteArrayInputStream(bytes), "case.json"));
    assertThat(problem.arguments().get(1)).isEqualTo("2");
  }

  @Test
  void refusesDeepNesting() {
    assertThat(readingFails("[".repeat(100_000)).kind()).isEqualTo(CaseException.Kind.BAD_JSON);
  }

  @Test
  void saysThatThereIsNoSuchFile(@TempDir Path folder) {
    Path file = folder.resolve("absent.json");
    CaseException problem = catchThrowableOfType(CaseException.class, () -> CaseJson.read(file));
    assertThat(problem.kind()).isEqualTo(CaseException.Kind.NO_SUCH_FILE);
  }

  @Test
  void callsAFileByItsName(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\n\"format\": \n}");
    CaseException problem = catchThrowableOfType(CaseException.class, () -> CaseJson.read(file));
    assertThat(problem.arguments().subList(0, 2)).containsExactly("broken.json", "3");
  }

  private static CaseException readingFails(String text) {
    CaseException problem =
        catchThrowableOfType(
            CaseException.class, () -> CaseJson.read(new StringReader(text), "case.json"));
    assertThat(problem).isNotNull();
    assertThat(problem.kind()).isEqualTo(CaseException.Kind.BAD_JSON);
    return problem;
  }
}
