package app.throughline.ui.shell;

import app.throughline.model.EventId;
import app.throughline.model.LaneId;
import app.throughline.time.Precision;
import app.throughline.ui.details.DetailsActions;
import app.throughline.ui.details.DetailsView;
import app.throughline.ui.details.DetailsViewModel;
import app.throughline.ui.form.EventFormView;
import app.throughline.ui.form.EventFormViewModel;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/** The right-hand pane: the details of what is selected, or the form while an event is edited. */
final class SidePane {
  private static final double FORM_PX = 420;

  /** In a window that is small for its texts the form stacks its fields. */
  private static final double LEAST_FORM_PX = 320;

  /** The form takes no more of the window than this, the timeline being what it is filled from. */
  private static final double FORM_PART = 0.34;

  private static final double DETAILS_PX = 280;

  private static final CompletionStage<Void> BEGUN = CompletableFuture.completedFuture(null);

  private final EventFormViewModel form;
  private final Pane pane;
  private final Consumer<Throwable> onError;
  private final DoubleProperty scale = new SimpleDoubleProperty(1);
  private final DoubleProperty detailsScale = new SimpleDoubleProperty(1);
  private final TypeAhead typeAhead = new TypeAhead();
  private boolean formMade;
  private final DetailsViewModel details;

  /**
   * Fills a pane.
   *
   * @param pane takes the details and the form, one of them visible
   * @param actions what the details' buttons and links do
   * @param onSaved told of the event that the form saved
   */
  SidePane(ShellContext context, Pane pane, DetailsActions actions, Consumer<EventId> onSaved) {
    this.pane = pane;
    this.onError = error -> context.model().report(error, "", false);
    form =
        new EventFormViewModel(
            context.session(), context.desk().author(), context.model().style().get().locale());
    details = new DetailsViewModel(context.session(), context.model().words(), actions);
    form.tellTimesIn(context.model().style().get());
    context
        .model()
        .style()
        .addListener(
            (observable, was, is) -> {
              details.tellTimesIn(context.model().words());
              form.tellTimesIn(is);
            });
    Node detailsNode = new DetailsView(details).root();
    detailsNode.visibleProperty().bind(form.openProperty().not());
    detailsNode.managedProperty().bind(form.openProperty().not());
    pane.getChildren().setAll(detailsNode);
    ObservableValue<Number> window = pane.sceneProperty().flatMap(Scene::widthProperty);
    pane.minWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> leastWidth(window.getValue()),
                form.openProperty(),
                scale,
                detailsScale,
                window));
    form.setOnSaved(onSaved);
  }

  private double leastWidth(@Nullable Number windowPx) {
    if (!isEditing()) {
      return DETAILS_PX * detailsScale.get();
    }
    double part = windowPx == null ? FORM_PX : FORM_PART * windowPx.doubleValue() / scale.get();
    return Math.max(LEAST_FORM_PX, Math.min(FORM_PX, part)) * scale.get();
  }

  /**
   * Makes the pane as much wider as its texts are larger.
   *
   * @param details the same for the details, which need less room than the form
   */
  void setScale(double factor, double details) {
    scale.set(factor);
    detailsScale.set(details);
  }

  /** Shows the details of the selected events. */
  void show(Set<EventId> selection) {
    details.show(selection);
  }

  /** Opens the form for a new event in a lane. */
  void add(@Nullable LaneId lane) {
    open(
        () -> {
          form.startNew(lane);
          return BEGUN;
        });
  }

  /** Opens the form for a new event at a time, in a lane. */
  void addAt(long epochMillis, Precision precision, @Nullable LaneId lane) {
    open(
        () -> {
          form.startNewAt(epochMillis, precision, lane);
          return BEGUN;
        });
  }

  /** Opens the form on an event. */
  void edit(EventId event) {
    open(() -> form.startEdit(event));
  }

  /** Opens the form on a copy of an event. */
  void duplicate(EventId event) {
    open(() -> form.startDuplicate(event));
  }

  /** Opens the form; what is typed before it is there is typed into it. */
  private void open(Supplier<CompletionStage<Void>> start) {
    typeAhead.hold(pane.getScene());
    CompletionStage<Boolean> leave = form.mayLeave();
    if (form.askingProperty().get()) {
      typeAhead.release();
    }
    leave.thenAccept(
        may -> {
          if (may) {
            typeAhead.hold(pane.getScene());
            showForm();
            start.get().exceptionally(this::failed).whenComplete((begun, error) -> typeOn());
          } else {
            typeAhead.release();
          }
        });
  }

  /** Once the form has taken the focus. */
  private void typeOn() {
    Platform.runLater(typeAhead::release);
  }

  private @Nullable Void failed(Throwable error) {
    onError.accept(error);
    return null;
  }

  /** The form's nodes are made when it opens for the first time: the window is there sooner. */
  private void showForm() {
    if (!formMade) {
      formMade = true;
      Node node = new EventFormView(form).root();
      node.visibleProperty().bind(form.openProperty());
      node.managedProperty().bind(form.openProperty());
      pane.getChildren().add(node);
    }
  }

  /** Whether the form is open. */
  boolean isEditing() {
    return form.openProperty().get();
  }

  /** Runs something once the form is left; unsaved text asks first and may keep it open. */
  void leave(Runnable then) {
    if (isEditing()) {
      form.mayLeave()
          .thenAccept(
              may -> {
                if (may) {
                  then.run();
                }
              });
    } else {
      then.run();
    }
  }

  /**
   * Asks whether events may be changed from elsewhere: a form open on one of them is left first.
   *
   * @return completes when the form's question, if it has one, is answered
   */
  CompletionStage<Boolean> mayChange(Collection<EventId> events) {
    return form.isOn(events) ? form.mayLeave() : CompletableFuture.completedFuture(true);
  }

  /** Called when the form closes. */
  void setOnClosed(Runnable listener) {
    form.setOnClosed(listener);
  }

  void close() {
    details.close();
  }
}
