// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/deviceticks.h"

#include "models/devices/devicetablemodel.h"
#include "views/devices/devicecommand.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <utility>

namespace longreach {

namespace {

class TickChange final : public QUndoCommand {
public:
    TickChange(DeviceTicks &ticks, fleet::DeviceSet rows)
        : QUndoCommand(DeviceTicks::tr("change of ticks")), m_ticks(ticks), m_rows(std::move(rows))
    {}

    void undo() override { m_ticks.toggle(m_rows); }

    void redo() override
    {
        // The person has just done it.
        if (std::exchange(m_isDone, true))
            m_ticks.toggle(m_rows);
    }

private:
    DeviceTicks &m_ticks;
    fleet::DeviceSet m_rows;
    bool m_isDone = false;
};

} // namespace

DeviceTicks::DeviceTicks(DeviceTableModel &model, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_model(model), m_undo(undo)
{
    connect(&m_model, &DeviceTableModel::tickedChanged, this, &DeviceTicks::noteChange);
}

std::vector<Command> DeviceTicks::commands()
{
    const auto nothingShown = tr("The table of the page Fleet shows no device.");
    return {deviceCommand(QStringLiteral("devices.tickShown"), tr("&Tick all shown"), QStringLiteral("checkall"),
                          Need::ShownDevices, nothingShown, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                          [this] { tickShown(); }),
            deviceCommand(QStringLiteral("devices.invertTicks"), tr("In&vert ticks shown"), QStringLiteral("invert"),
                          Need::ShownDevices, nothingShown, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                          [this] { invertShown(); }),
            deviceCommand(QStringLiteral("devices.clearTicks"), tr("&Clear ticks"), QStringLiteral("clear"),
                          Need::TickedDevices, tr("No device is ticked."),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { clear(); })};
}

void DeviceTicks::tickShown()
{
    m_model.setTicked(m_model.shownRows(), true);
}

void DeviceTicks::invertShown()
{
    auto ticks = m_model.ticked();
    ticks.toggle(m_model.shownRows());
    m_model.setTicks(std::move(ticks));
}

void DeviceTicks::clear()
{
    m_model.setTicks({});
}

void DeviceTicks::toggle(const fleet::DeviceSet &rows)
{
    const QScopedValueRollback guard(m_isToggling, true);
    auto ticks = m_model.ticked();
    ticks.toggle(rows);
    m_model.setTicks(std::move(ticks));
}

void DeviceTicks::noteChange()
{
    auto change = std::exchange(m_known, m_model.ticked());
    change.toggle(m_known);
    if (!m_isToggling && !change.isEmpty())
        m_undo.push(new TickChange(*this, std::move(change)));
}

} // namespace longreach
