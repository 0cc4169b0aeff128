// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cards/connectedeims.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace longreach {

class Banner;
class FactGrid;
class Prompt;

/// Chooses the first eIM that a card shall obey: the lab's, a connected one, or one from a file; and shows
/// beforehand whom it would obey. Deletes itself when closed.
class AddEimDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both outlive the dialog.
    AddEimDialog(ConnectedEims &eims, Prompt &prompt, QWidget *parent);

    void chooseFile();
    void accept() override;

    [[nodiscard]] QComboBox *sources() const noexcept { return m_sources; }

Q_SIGNALS:
    /// `configuration` is what introduces the eIM.
    void chosen(const QByteArray &configuration);

private:
    void build();
    void listSources();
    void showChoice();

    ConnectedEims &m_eims;
    Prompt &m_prompt;
    QComboBox *m_sources;
    QPushButton *m_file;
    FactGrid *m_facts;
    Banner *m_fault;
    QPushButton *m_add;
    QString m_path;
    QByteArray m_fromFile;
};

} // namespace longreach
