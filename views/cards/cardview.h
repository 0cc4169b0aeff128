// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/eimmatch.h"
#include "app/core/readercheck.h"
#include "app/core/readerstatus.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace longreach {

class CardBench;
class CardDetails;
class CardEimList;
class CardHead;
class CardNotificationList;
class CardProfileList;
class CommandTable;
class DoctorPane;
class FittingTabs;
class Prompt;
class TracePane;

/// One reader close up: what its card is, and leaf by leaf what is on it.
class CardView final : public QWidget {
    Q_OBJECT

public:
    enum class Leaf { Profiles, Notifications, Eims, Details, Trace, Doctor };
    Q_ENUM(Leaf)

    /// Both outlive the view.
    CardView(CardBench &bench, Prompt &prompt, QWidget *parent = nullptr);

    /// Shows `reader` and what was read of its card; `known` are the eIMs to compare it with.
    void showReader(const ReaderStatus &reader, const std::optional<CardReport> &report,
                    const std::vector<KnownEim> &known);
    void showCheck(const ReaderCheck &check);

    /// Shows it now, or once there is a card that has it.
    void showLeaf(Leaf leaf);

    /// The one that is shown, or that showLeaf() is still waiting for.
    [[nodiscard]] Leaf leaf() const;

    /// Makes do with half the room, for a card beside another.
    void setCompact(bool isCompact);

    /// Leaves out facts and buttons, where the room is needed for something else. What the buttons do
    /// stays in the menus.
    void setBrief(bool isBrief);

    /// Gives each leaf the commands that act on what it shows.
    void takeCommands(const CommandTable &table);

    [[nodiscard]] CardHead *head() const noexcept { return m_head; }
    [[nodiscard]] CardProfileList *profiles() const noexcept { return m_profiles; }
    [[nodiscard]] CardNotificationList *notifications() const noexcept { return m_notifications; }
    [[nodiscard]] TracePane *trace() const noexcept { return m_trace; }
    [[nodiscard]] DoctorPane *doctor() const noexcept { return m_doctor; }

Q_SIGNALS:
    void leafChanged();

private:
    void addLeaf(QWidget *content, const QString &icon, const QString &title);
    void addBar(const CommandTable &table, Leaf leaf, const QStringList &ids);
    void setLeafShown(Leaf leaf, bool isShown);

    CardHead *m_head;
    FittingTabs *m_leaves;
    std::vector<QWidget *> m_bars; ///< of the leaves, with their buttons
    CardProfileList *m_profiles;
    CardNotificationList *m_notifications;
    CardEimList *m_eims;
    CardDetails *m_details;
    TracePane *m_trace;
    DoctorPane *m_doctor;
    QString m_reader;
    bool m_hasCard = false;
    bool m_hasEuicc = false;
    std::optional<Leaf> m_wanted; ///< until there is a card that has it
};

} // namespace longreach
