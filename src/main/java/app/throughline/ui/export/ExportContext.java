package app.throughline.ui.export;

import app.throughline.layout.Range;
import app.throughline.model.Arrangement;
import app.throughline.session.CaseSession;
import app.throughline.time.TimeStyle;
import java.time.ZoneId;
import java.util.concurrent.Executor;

/**
 * What the window shows when the export dialog is opened, and where the dialog's work is done.
 *
 * @param session the case
 * @param visible the stretch of time on screen
 * @param arrangement what the rows stand for and what is left out
 * @param zone the zone of the axis, and of times that belong to no event
 * @param style how times are told, on the axis and in words
 * @param software the program's name and version, stored in the file
 * @param work makes the pictures, off the JavaFX application thread
 * @param notices runs on the JavaFX application thread
 */
public record ExportContext(
    CaseSession session,
    Range visible,
    Arrangement arrangement,
    ZoneId zone,
    TimeStyle style,
    String software,
    Executor work,
    Executor notices) {}
