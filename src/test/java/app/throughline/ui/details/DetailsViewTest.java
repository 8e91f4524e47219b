package app.throughline.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import app.throughline.model.EventId;
import app.throughline.session.CaseSession;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DetailsViewTest {
  @TempDir static Path folder;

  private final List<EventId> selected = new ArrayList<>();
  private final List<EventId> edited = new ArrayList<>();
  private CaseSession session;
  private DetailsViewModel pane;
  private Parent root;

  @Start
  void start(Stage stage) throws IOException {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    session = DetailsCase.create(Files.createTempDirectory(folder, "case"));
    DetailsActions actions =
        new DetailsActions(selected::add, edited::add, id -> {}, id -> {}, url -> {});
    pane = new DetailsViewModel(session, DetailsCase.words(), actions);
    root = new DetailsView(pane).root();
    Scene scene = new Scene(root, 280, 1100);
    scene.getStylesheets().add("/app/throughline/ui/theme.css");
    stage.setScene(scene);
    stage.show();
  }

  @AfterEach
  void close() {
    pane.close();
    session.close();
  }

  @Test
  void aPersonReadsAnEventFollowsItsNamesAndCopiesItsWords(FxRobot robot) {
    assertThat(words()).contains("A siege", "Select an event in the timeline to read it here");
    assertThat(words()).doesNotContain("WHEN");

    robot.interact(() -> pane.show(DetailsCase.STANDOFF));
    assertThat(words())
        .contains("The standoff", "confirmed", "WHAT THE SOURCES SAY", "HISTORY", "street.png");
    assertThat(words()).doesNotContain("Select an event", "Back");

    robot.clickOn(link("The attacker"));
    assertThat(words()).contains("TAKES PART IN", "suspect", "Known before.");
    robot.clickOn(link("Back"));
    assertThat(words()).contains("WHO AND WHERE");

    robot.clickOn(link("The stabbing"));
    assertThat(selected).containsExactly(DetailsCase.STABBING);
    robot.clickOn("#edit");
    assertThat(edited).containsExactly(DetailsCase.STANDOFF);

    SelectableText title = (SelectableText) root.lookup(".details-title");
    robot.doubleClickOn(title, MouseButton.PRIMARY);
    assertThat(title.selected()).isEqualTo("standoff");
    robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
    assertThat(title.selected()).isEqualTo("The standoff");
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("The standoff"));

    robot.interact(() -> pane.show(DetailsCase.UNDATED));
    assertThat(words()).contains("No time is known.");
    assertThat(words())
        .as("empty parts are not shown")
        .doesNotContain("WHAT", "WHO AND WHERE", "SOURCES", "LINKS", "TAGS", "ATTACHMENTS");
  }

  @Test
  void nothingIsCutOffInANarrowPane(FxRobot robot) {
    for (EventId id : List.of(DetailsCase.STANDOFF, DetailsCase.VIDEO, DetailsCase.CONTRADICTORY)) {
      robot.interact(() -> pane.show(id));
      robot.interact(
          () -> {
            root.applyCss();
            root.layout();
          });
      double right = root.localToScene(root.getLayoutBounds()).getMaxX();
      for (Node text : shown(".selectable-text")) {
        assertThat(text.localToScene(text.getLayoutBounds()).getMaxX())
            .as("%s ends inside the pane", ((SelectableText) text).words())
            .isLessThanOrEqualTo(right);
        assertThat(((Region) text).getHeight())
            .as("%s is as high as it needs", ((SelectableText) text).words())
            .isGreaterThanOrEqualTo(text.prefHeight(((Region) text).getWidth()) - 1);
      }
    }
  }

  private Hyperlink link(String name) {
    return shown(".hyperlink").stream()
        .map(Hyperlink.class::cast)
        .filter(link -> link.getText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String words() {
    Set<Node> nodes = shown(".label");
    nodes.addAll(shown(".hyperlink"));
    String labels =
        nodes.stream().map(n -> ((Labeled) n).getText()).collect(Collectors.joining("\n"));
    return shown(".selectable-text").stream()
        .map(node -> ((SelectableText) node).words())
        .collect(Collectors.joining("\n", labels + "\n", ""));
  }

  private Set<Node> shown(String selector) {
    return root.lookupAll(selector).stream()
        .filter(DetailsViewTest::isShown)
        .collect(Collectors.toSet());
  }

  private static boolean isShown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
