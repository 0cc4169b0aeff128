// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/deviceimport.h"
#include "models/devices/rejectsmodel.h"
#include "views/window/services.h"

#include <QTemporaryDir>
#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;

namespace longreach {

class Banner;
class TableView;

/// The rows an import could not take, to be mended in place and imported by themselves.
class RejectsEditor final : public QWidget {
    Q_OBJECT

public:
    /// `request` is the import that rejected them, `report` what came of it.
    RejectsEditor(const Services &services, fleet::ImportRequest request, const fleet::ImportReport &report,
                  QWidget *parent);

    /// Stops what is being imported.
    ~RejectsEditor() override;

    [[nodiscard]] RejectsModel &model() noexcept { return m_model; }

    /// Imports the rows that are mended; without any, nothing happens.
    void importMended();

    /// The import of what was mended, while there is one.
    [[nodiscard]] std::optional<qint64> task() const noexcept { return m_task; }
    [[nodiscard]] bool isBusy() const noexcept { return m_task.has_value(); }

private:
    void build();
    [[nodiscard]] QWidget *buildProgress();
    void follow();
    void updateButton();
    void showProgress(const fleet::ImportTask &task);
    void take(const fleet::ImportTask &task);

    /// The file of rejects holds what is left; none is kept for nothing.
    void rewriteRejects();

    Services m_services;
    fleet::ImportRequest m_request;
    QString m_rejectsFile;
    bool m_isComplete; ///< the table holds all of the file
    RejectsModel m_model;
    QTemporaryDir m_folder;
    std::optional<qint64> m_task;
    std::vector<int> m_tried; ///< the rows that are imported now
    TableView *m_table;
    Banner *m_outcome;
    QPushButton *m_import;
    QPushButton *m_cancel;
    QWidget *m_progress; ///< seen while rows are imported
    QProgressBar *m_bar;
    QLabel *m_remark;
};

} // namespace longreach
