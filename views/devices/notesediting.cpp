// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/notesediting.h"

#include "app/core/whendone.h"
#include "app/fleet/fleetfeed.h"
#include "app/fleet/fleetstore.h"
#include "app/fleet/fleetsummary.h"
#include "views/common/agetext.h"
#include "views/common/errortext.h"
#include "views/common/prompt.h"
#include "views/devices/devicecommand.h"
#include "views/devices/devicelist.h"
#include "views/devices/devicenotesdialog.h"
#include "views/devices/devicetagsdialog.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace longreach {

namespace {

class NotesUndo final : public QUndoCommand {
public:
    /// What the first redo has to do.
    enum class First { Write, NothingMore };

    NotesUndo(NotesEditing &editing, std::vector<fleet::NotesEdit> edits, First first)
        : QUndoCommand(NotesEditing::tr("notes on %Ln device(s)", nullptr, static_cast<int>(edits.size()))),
          m_editing(editing),
          m_edits(std::move(edits)),
          m_first(first)
    {}

    [[nodiscard]] const std::vector<fleet::NotesEdit> &edits() const noexcept { return m_edits; }

    void undo() override { turn(); }

    void redo() override
    {
        if (std::exchange(m_isDone, true))
            turn();
        else if (m_first == First::Write)
            m_editing.write(m_edits);
    }

private:
    void turn()
    {
        for (auto &edit : m_edits)
            edit = edit.reversed();
        m_editing.write(m_edits);
    }

    NotesEditing &m_editing;
    std::vector<fleet::NotesEdit> m_edits; ///< as they were carried out last
    First m_first;
    bool m_isDone = false;
};

/// The names in `counts`, in the order of the alphabet.
QStringList namesOf(const std::vector<fleet::ValueCount> &counts)
{
    QStringList names;
    for (const auto &entry : counts) {
        if (!entry.value.isEmpty())
            names.append(entry.value);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

} // namespace

NotesEditing::NotesEditing(const Services &services, DeviceList &list, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_services(services), m_list(list), m_undo(undo)
{}

std::vector<Command> NotesEditing::commands()
{
    return {deviceCommand(QStringLiteral("devices.edit"), tr("E&dit notes…"), QStringLiteral("edit"), Need::OneDevice,
                          tr("Choose a device on the page Fleet."), QKeySequence(Qt::Key_F2),
                          [this] { editCurrent(); }),
            deviceCommand(QStringLiteral("devices.tag"), tr("Ta&g devices…"), QStringLiteral("tag"), Need::Devices,
                          tr("Tick or choose devices on the page Fleet."), QKeySequence(Qt::CTRL | Qt::Key_T),
                          [this] { tagMany(); })};
}

void NotesEditing::editCurrent()
{
    const auto eid = m_list.current();
    const auto row = eid ? m_services.fleet.rowOf(*eid) : std::nullopt;
    if (!row)
        return;
    auto *dialog = new DeviceNotesDialog(m_services.fleet.live().device(*row), m_services.prompt, m_list.window());
    connect(dialog, &DeviceNotesDialog::edited, this,
            [this](const fleet::NotesEdit &edit) { change(std::vector{edit}); });
    dialog->open();
}

std::vector<quint32> NotesEditing::meantRows() const
{
    const auto &fleet = m_services.fleet.live();
    if (auto ticked = m_list.model().ticked().rows(fleet); !ticked.empty())
        return ticked;
    auto selected = m_list.selectedRows();
    std::erase_if(selected, [&](quint32 row) { return !fleet.isPresent(row); });
    return selected;
}

void NotesEditing::tagMany()
{
    const auto rows = meantRows();
    if (rows.empty())
        return;
    const auto &shown = m_list.browser().facets();
    auto *dialog = new DeviceTagsDialog(static_cast<qint64>(rows.size()), namesOf(shown.groups), namesOf(shown.tags),
                                        m_services.prompt, m_list.window());
    // A million devices take their time, to count and to change.
    const auto facets = QtConcurrent::run(
        [fleet = m_services.fleet.snapshot(), rows] { return fleet::facetsOf(fleet, rows, currentTime()); });
    whenDone(facets, dialog, [dialog](const fleet::Facets &counted) { dialog->showFacets(counted); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, rows] {
        auto edits = QtConcurrent::run([fleet = m_services.fleet.snapshot(), rows, asked = dialog->change()] {
            return Result<std::vector<fleet::NotesEdit>>(fleet::editsOf(fleet, rows, asked));
        });
        whenDone(edits, this, [this](const Result<std::vector<fleet::NotesEdit>> &worked) {
            if (worked)
                change(*worked);
        });
    });
    dialog->open();
}

void NotesEditing::change(std::vector<fleet::NotesEdit> edits)
{
    if (!edits.empty())
        m_undo.push(new NotesUndo(*this, std::move(edits), NotesUndo::First::Write));
}

void NotesEditing::inherit(const QUndoStack &other)
{
    for (int at = 0; at < other.index(); ++at) {
        if (const auto *change = dynamic_cast<const NotesUndo *>(other.command(at)))
            m_undo.push(new NotesUndo(*this, change->edits(), NotesUndo::First::NothingMore));
    }
}

void NotesEditing::write(const std::vector<fleet::NotesEdit> &edits)
{
    whenDone(m_services.keepNotes(edits), this, [this](const Result<void> &kept) {
        m_services.feed.catchUp();
        if (!kept)
            m_services.prompt.tell({.title = tr("Notes not kept"),
                                    .text = errorText(tr("keep the notes"), kept.error()),
                                    .detail = kept.error().detail});
    });
}

} // namespace longreach
