// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/wideflags.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QWidget;

namespace longreach {

/// What must be the case, mostly what must be selected, for a command to make sense.
enum class Need : quint64 {
    Nothing = 0,
    Devices = 1 << 0, ///< devices under the cursor or ticked
    OneDevice = 1 << 1,
    ShownDevices = 1 << 2, ///< the table is not empty
    TickedDevices = 1 << 3,
    Job = 1 << 4,
    PausableJob = 1 << 5,
    ResumableJob = 1 << 6,
    CancellableJob = 1 << 7,
    FailedOperations = 1 << 8, ///< the job has some to try again
    Eim = 1 << 9,
    SyncableEim = 1 << 10,
    RunningSync = 1 << 11,
    Reader = 1 << 12, ///< a card reader is current
    Card = 1 << 13,   ///< whose card has been read
    Euicc = 1 << 14,  ///< and has profiles
    DisabledProfile = 1 << 15,
    EnabledProfile = 1 << 16,
    CardProfile = 1 << 17,
    CardNotifications = 1 << 18,         ///< the card owes some
    SelectedCardNotifications = 1 << 19, ///< and some of them are selected
    CardEim = 1 << 20,                   ///< the card obeys one
    CardCertificates = 1 << 21,
    IotCard = 1 << 22,
    ActivityLine = 1 << 23,  ///< one line of the activity is selected
    LabCard = 1 << 24,       ///< an IoT card without an eIM, while the lab runs
    ActivityThing = 1 << 25, ///< and it is about a job or an eIM, which has a page
    PlaceBefore = 1 << 28,   ///< in the history of places
    PlaceAfter = 1 << 29,
    Part = 1 << 30, ///< something that can have a window of its own
    // From here on wider than an int: up to 1ULL << 63.
    Chart = 1ULL << 40,       ///< a chart is in use
    ChartFilter = 1ULL << 41, ///< charts narrow the fleet
    FilterCell = 1ULL << 44,  ///< the cell under the cursor holds what a filter can name
    Undoable = 1ULL << 45,
    Redoable = 1ULL << 46,
    DisabledDeviceProfile = 1ULL << 47, ///< one of the device close up is chosen
    EnabledDeviceProfile = 1ULL << 48,
    CardBeside = 1ULL << 52, ///< two cards are shown side by side
};
using Needs = WideFlags<Need>;

[[nodiscard]] constexpr Needs operator|(Need a, Need b) noexcept
{
    return Needs(a) | b;
}

/// One thing a person can ask for, wherever it is offered.
struct Command {
    enum class Menu { File, Edit, View, Devices, Jobs, Cards, Eims, Lab, Help };

    QString id; ///< the command line's words: `job.pause`
    Menu menu = Menu::File;
    Needs needs = Need::Nothing;
    QString text; ///< translated, with its mnemonic
    QString icon;
    QList<QKeySequence> shortcuts; ///< unless a person chose others
    QString hint;                  ///< why it is of no use now; empty: a general sentence
    std::function<void()> run;
    bool isInToolBar = false;
    QString submenu = {}; ///< translated title of the menu within the menu; empty: none
};

/// The text of a command in a sentence or a list: without mnemonic and ellipsis.
[[nodiscard]] QString plainText(const Command &command);

/// The one table of commands: menus, tool bars, context menus, shortcuts and palette all come from it.
///
/// Whether a command can be used is worked out here, once for all places, from what is said to be met.
class CommandTable final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Puts `command` in; its action lives as long as the table. Ids are unique.
    QAction *add(Command command);

    /// Whether there is such a command: what is not to be had is absent, not grey.
    [[nodiscard]] bool has(const QString &id) const { return m_actions.contains(id); }

    /// The action of a command; it must be in the table.
    [[nodiscard]] QAction *action(const QString &id) const;

    /// Null if there is no such command.
    [[nodiscard]] const Command *find(const QString &id) const;

    [[nodiscard]] const std::vector<Command> &commands() const noexcept { return m_commands; }

    /// Why a command of the table is of no use now; empty if it is.
    [[nodiscard]] QString reasonAgainst(const Command &command) const;

    /// The ids of the commands of `menu`, in the order they were added.
    [[nodiscard]] QStringList idsOf(Command::Menu menu) const;

    /// Says which needs are met now, and enables and disables the actions accordingly.
    void setMet(Needs met);

    /// Gives a command of the table other keys than it came with.
    void setShortcuts(const QString &id, const QList<QKeySequence> &shortcuts);

    /// Gives `widget` the actions of `ids`, an empty id being a separator: a tool bar, a menu, or
    /// any widget that shows its actions as its context menu. Commands of one submenu stand together,
    /// where its first one is.
    void fill(QWidget *widget, const QStringList &ids) const;

private:
    void updateTip(const Command &command);
    /// Where in `widget` the command `id` belongs: the widget itself, or a menu in it.
    [[nodiscard]] QWidget *placeIn(QWidget *widget, const QString &id) const;

    std::vector<Command> m_commands;
    QHash<QString, QAction *> m_actions;
    Needs m_met;
};

} // namespace longreach
