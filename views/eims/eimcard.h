// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/eimconnection.h"
#include "app/core/timestamp.h"
#include "app/fleet/eimhealth.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace longreach::fleet {
struct SyncCounts;
} // namespace longreach::fleet

namespace longreach {

class Banner;
class Card;
class Chip;
class CommandTable;
class FactGrid;
class FlowLayout;
class Sparkline;

/// One eIM: how it is reached, how it does, what it can do and, for the rest, why not.
/// Production wears a red frame. A click makes it current.
class EimCard final : public QWidget {
    Q_OBJECT

public:
    EimCard(const EimConnection &connection, const CommandTable &table, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return m_connection.name; }

    void showHealth(const fleet::EimHealth &health, Timestamp now);
    void showDeviceCount(qint64 count);
    void showSync(const fleet::SyncCounts &counts);

    /// The last words on a sync; an empty text hides them.
    void showOutcome(bool isGood, const QString &text);

    void setCurrent(bool isCurrent);

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildFacts();
    void buildFoot(const CommandTable &table);
    void showLooks(const std::vector<fleet::EimHealth::Look> &looks);
    void showCapabilities(const fleet::EimHealth &health);
    QLabel *addFact(QBoxLayout *row, const QString &caption);

    EimConnection m_connection;
    bool m_isCurrent = false;
    bool m_hasCapabilities = false;
    Card *m_card;
    Chip *m_standing;
    QLabel *m_devices;
    QLabel *m_latency;
    QLabel *m_clock;
    QLabel *m_version;
    QLabel *m_asked;
    QLabel *m_looksCaption;
    Sparkline *m_looks;
    QLabel *m_outage;
    Banner *m_outcome;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QToolButton *m_capabilitiesToggle;
    QWidget *m_capabilities;
    FlowLayout *m_capabilityRow;
    QLabel *m_lackingTitle;
    FactGrid *m_lacking;
};

} // namespace longreach
