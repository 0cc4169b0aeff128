// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/deviceimport.h"
#include "models/devices/rejectsmodel.h"
#include "views/window/services.h"

#include <QTemporaryDir>
#include <QWidget>

#include <stop_token>

class QPushButton;

namespace longreach {

class Banner;
class TableView;

/// The rows an import could not take, to be mended in place and imported by themselves.
class RejectsEditor final : public QWidget {
    Q_OBJECT

public:
    /// `request` is the import that rejected them, `columns` what its file held, `report` what came of it.
    RejectsEditor(const Services &services, fleet::ImportRequest request, fleet::DeviceColumns columns,
                  const fleet::ImportReport &report, QWidget *parent);

    /// Stops what is being imported.
    ~RejectsEditor() override;

    [[nodiscard]] RejectsModel &model() noexcept { return m_model; }

    /// Imports the rows that are mended; without any, nothing happens.
    void importMended();

    [[nodiscard]] bool isBusy() const noexcept { return m_isBusy; }

private:
    void build();
    void updateButton();
    void take(const std::vector<int> &tried, const Result<fleet::ImportReport> &outcome);

    /// The file of rejects holds what is left; none is kept for nothing.
    void rewriteRejects();

    Services m_services;
    fleet::ImportRequest m_request;
    QString m_rejectsFile;
    bool m_isComplete; ///< the table holds all of the file
    RejectsModel m_model;
    QTemporaryDir m_folder;
    std::stop_source m_stop;
    bool m_isBusy = false;
    TableView *m_table;
    Banner *m_outcome;
    QPushButton *m_import;
};

} // namespace longreach
