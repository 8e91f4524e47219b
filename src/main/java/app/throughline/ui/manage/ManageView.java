package app.throughline.ui.manage;

import app.throughline.model.Subject;
import app.throughline.model.Texts;
import app.throughline.ui.Fxml;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane: kinds, a list, and beneath it the form of what is chosen or a question. */
public final class ManageView {
  private static final int LINES_ABOVE = 2;

  private final ManageViewModel model;
  private final Texts texts = new Texts("manage");
  private final FormHead head;
  private final Parent root;
  private @Nullable QuestionView asking;
  private boolean refilling;
  @FXML private ComboBox<Subject> kind;
  @FXML private Button addButton;
  @FXML private Button mergeButton;
  @FXML private Button deleteButton;
  @FXML private TextField find;
  @FXML private VBox addBox;
  @FXML private TextField newName;
  @FXML private Label newHint;
  @FXML private ListView<Item> list;
  @FXML private Label nothing;
  @FXML private StackPane below;
  @FXML private ScrollPane formScroll;
  @FXML private VBox headBox;
  @FXML private VBox fieldsBox;

  /** The pane of a model. */
  public ManageView(ManageViewModel model) {
    this.model = model;
    this.head = new FormHead(model);
    this.root = Fxml.load(this, texts);
  }

  /** The node to show. */
  public Parent root() {
    return root;
  }

  /** Puts the keyboard into the list, or where the list is begun. */
  public void focus() {
    root.applyCss();
    if (model.shown().isEmpty()) {
      find.requestFocus();
      return;
    }
    if (model.chosen().get().isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
    }
    list.requestFocus();
  }

  @FXML
  private void initialize() {
    bindKinds();
    bindList();
    AddRow add = new AddRow(model, addBox, newName, newHint, list::requestFocus);
    new ListKeys(model, list, find, add::open).bind();
    find.textProperty().bindBidirectional(model.search());
    boolean readOnly = model.isReadOnly();
    addButton.setDisable(readOnly);
    addButton.setOnAction(event -> add.open());
    deleteButton.setOnAction(event -> model.delete());
    deleteButton.disableProperty().bind(model.chosen().map(chosen -> readOnly || chosen.isEmpty()));
    mergeButton.setOnAction(event -> model.merge());
    mergeButton.disableProperty().bind(model.chosen().map(chosen -> readOnly || chosen.size() < 2));
    model.chosen().addListener((observable, was, is) -> showHead());
    model.shown().addListener((ListChangeListener<Item>) change -> showHead());
    model.form().addListener((observable, was, is) -> showForm());
    model.question().addListener((observable, was, is) -> showQuestion(is));
    showForm();
  }

  private void bindKinds() {
    kind.getItems().setAll(Subject.values());
    kind.setCellFactory(view -> kindCell());
    kind.setButtonCell(kindCell());
    kind.valueProperty().bindBidirectional(model.subject());
    model.subject().addListener((observable, was, is) -> showKind());
    showKind();
  }

  private ListCell<Subject> kindCell() {
    return new ListCell<>() {
      @Override
      protected void updateItem(@Nullable Subject item, boolean empty) {
        super.updateItem(item, empty);
        textProperty().unbind();
        if (empty || item == null) {
          setText(null);
        } else {
          textProperty().bind(model.heading(item));
        }
      }
    };
  }

  private void showKind() {
    Subject now = model.subject().get();
    find.setPromptText(texts.of("find", now));
    newName.setPromptText(texts.of("new", now));
    showNothing();
  }

  private void showNothing() {
    String none = texts.of("none", model.subject().get());
    String next =
        model.subject().get() == Subject.TAG ? texts.get("none.tag") : texts.get("none.add");
    nothing.setText(
        model.search().get().isBlank()
            ? model.isReadOnly() ? none : none + "\n" + next
            : texts.get("none.found"));
  }

  private void bindList() {
    list.setItems(model.shown());
    list.setEditable(!model.isReadOnly());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    LaneDrag drag = new LaneDrag(model);
    list.setCellFactory(
        view -> {
          ItemCell cell = new ItemCell(model::rename);
          drag.on(cell);
          return cell;
        });
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Item>) change -> choose());
    model.chosen().addListener((observable, was, is) -> selectAndShow());
    model.shown().addListener((ListChangeListener<Item>) change -> select());
    model.search().addListener((observable, was, is) -> showNothing());
  }

  /** Takes the choice of the list over, unless the list only follows. */
  private void choose() {
    if (refilling || model.isListing()) {
      return;
    }
    List<String> keys =
        list.getSelectionModel().getSelectedItems().stream()
            .filter(Objects::nonNull)
            .map(Item::key)
            .toList();
    if (!keys.equals(model.chosen().get())) {
      refilling = true;
      model.chosen().set(keys);
      refilling = false;
    }
  }

  private void selectAndShow() {
    if (!refilling) {
      select();
      list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - LINES_ABOVE));
    }
  }

  /** Selects in the list what is chosen. */
  private void select() {
    if (refilling) {
      return;
    }
    refilling = true;
    int focused = list.getFocusModel().getFocusedIndex();
    list.getSelectionModel().clearSelection();
    List<String> keys = model.chosen().get();
    for (int i = 0; i < model.shown().size(); i++) {
      if (keys.contains(model.shown().get(i).key())) {
        list.getSelectionModel().select(i);
        focused = i;
      }
    }
    list.getFocusModel().focus(Math.min(focused, model.shown().size() - 1));
    // Where Shift+Up begins: the list itself goes on from where it was before it was filled anew.
    int anchor = list.getFocusModel().getFocusedIndex();
    Platform.runLater(() -> list.getProperties().put("anchor", anchor));
    refilling = false;
    showNothing();
  }

  private void showHead() {
    headBox.getChildren().setAll(head.nodes());
  }

  private void showForm() {
    ItemForm form = model.form().get();
    fieldsBox.getChildren().clear();
    if (form != null) {
      FieldsView fields = new FieldsView(model.isReadOnly());
      form.fields().forEach(field -> fieldsBox.getChildren().add(fields.field(field)));
    }
    formScroll.setVvalue(0);
  }

  private void showQuestion(@Nullable Question question) {
    QuestionView old = asking;
    if (old != null) {
      boolean focused = hasFocus(old.root());
      below.getChildren().remove(old.root());
      asking = null;
      if (focused && question == null) {
        focus();
      }
    }
    if (question != null) {
      QuestionView view = new QuestionView(question, () -> model.question().set(null));
      asking = view;
      below.getChildren().add(view.root());
      view.focus();
    }
    formScroll.setVisible(question == null);
  }

  private static boolean hasFocus(Node root) {
    Node at = root.getScene() == null ? null : root.getScene().getFocusOwner();
    while (at != null && !at.equals(root)) {
      at = at.getParent();
    }
    return at != null;
  }
}
