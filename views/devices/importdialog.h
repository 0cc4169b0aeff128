// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"
#include "views/common/taskdialog.h"
#include "views/window/services.h"

#include <optional>

namespace longreach::fleet {
struct ImportReport;
} // namespace longreach::fleet

namespace longreach {

class RejectsEditor;

/// One import: how far it is, a way to stop it, and at its end a report with the rows that could not be taken,
/// to be mended in place. Put aside, it goes on, and whoever knows its id leads back to it.
class ImportDialog final : public TaskDialog {
    Q_OBJECT

public:
    /// `task` is one of services.import.
    ImportDialog(const Services &services, qint64 task, QWidget *parent);

    /// The one that shows the import `task`, or the import of rows that were mended in it; null if none does.
    [[nodiscard]] static ImportDialog *of(qint64 task);

    /// Shows the import `task` close up, in the dialog that there is or in one of `window`.
    static void showTask(const Services &services, qint64 task, QWidget *window);

    /// Where an import can be seen, for whatever leads to it.
    [[nodiscard]] static Place place(qint64 task);

    /// The import that `place` is of.
    [[nodiscard]] static std::optional<qint64> taskOf(const Place &place);

    [[nodiscard]] RejectsEditor *editor() const noexcept { return m_editor; }

protected:
    /// Asks first if rows that were mended would be lost.
    void done(int result) override;

private:
    void showProgress();
    void showOutcome();
    void showReport(const fleet::ImportReport &report);

    Services m_services;
    qint64 m_task;
    RejectsEditor *m_editor = nullptr; ///< once there are rows to mend
};

} // namespace longreach
