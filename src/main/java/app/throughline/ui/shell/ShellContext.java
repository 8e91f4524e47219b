package app.throughline.ui.shell;

import app.throughline.session.CaseSession;

/**
 * What the parts of one window share.
 *
 * @param session the open case
 * @param model what the window shows of it
 * @param desk what all windows share
 * @param window the window itself
 */
record ShellContext(CaseSession session, ShellViewModel model, Desk desk, CaseWindow window) {}
