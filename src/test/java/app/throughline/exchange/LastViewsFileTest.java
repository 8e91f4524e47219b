package app.throughline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.Arrangement;
import app.throughline.model.EntityId;
import app.throughline.model.EventFilter;
import app.throughline.model.EventStatus;
import app.throughline.model.Grouping;
import app.throughline.model.LaneId;
import app.throughline.model.SourceId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastViewsFileTest {
  @TempDir Path folder;

  private LastViewsFile file() {
    return new LastViewsFile(folder.resolve("config/views.json"));
  }

  private static LastView view(int number) {
    return new LastView(new UUID(0, number), number, number + 10, Arrangement.PLAIN, null);
  }

  @Test
  void aWholeArrangementIsRememberedAndAnswersItsCaseOnly() {
    EventFilter filter =
        new EventFilter(
            Set.of(new LaneId(3)),
            Set.of(EventStatus.ALLEGED),
            Set.of(new EntityId(4)),
            Set.of(new EntityId(5)),
            Set.of(new EntityId(6)),
            Set.of("night"),
            Set.of(new SourceId(7)),
            Long.MIN_VALUE,
            1_465_000_000_000L,
            true,
            false,
            "\u201cquoted words\u201d");
    Arrangement arrangement =
        new Arrangement(Grouping.PERSON, filter, Set.of("person:4"), Set.of("person:", "tag:a:b"));
    LastView wanted =
        new LastView(new UUID(1, 2), -5, 1_465_900_000_000L, arrangement, "Europe/Paris");
    file().remember(view(1));
    file().remember(wanted);

    assertThat(file().of(new UUID(1, 2))).contains(wanted);
    assertThat(file().of(new UUID(0, 1))).contains(view(1));
    assertThat(file().of(new UUID(9, 9))).isEmpty();
  }

  @Test
  void theCaseClosedLongestAgoFallsOff() {
    for (int i = 0; i <= LastViewsFile.MOST; i++) {
      file().remember(view(i));
    }
    assertThat(file().of(new UUID(0, 0))).isEmpty();
    assertThat(file().of(new UUID(0, 1))).contains(view(1));
  }

  @Test
  void aBrokenFileMeansNoneAndIsReplaced() throws IOException {
    for (String broken : new String[] {"", "{", "[1]", "[{}]", "null", "[{\"caseId\": 7}]"}) {
      Files.createDirectories(folder.resolve("config"));
      Files.writeString(folder.resolve("config/views.json"), broken);
      assertThat(file().of(new UUID(0, 1))).as(broken).isEmpty();
      file().remember(view(1));
      assertThat(file().of(new UUID(0, 1))).as(broken).contains(view(1));
    }
  }
}
