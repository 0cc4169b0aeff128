// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/operation.h"
#include "app/core/timestamp.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <vector>

class QLabel;

namespace longreach {

class Chip;
class FactGrid;
class RecordRows;

/// One device close up: what is known and since when, its profiles, and what was done to it.
class DevicePane final : public QScrollArea {
    Q_OBJECT

public:
    explicit DevicePane(QWidget *parent = nullptr);

    /// Shows `device`; history of another device is cleared until showHistory().
    void showDevice(const Device &device);
    void showHistory(const std::vector<Operation> &operations);
    void showNothing();

    [[nodiscard]] std::optional<Eid> eid() const { return m_device ? std::optional(m_device->eid) : std::nullopt; }

private:
    void updateFacts();

    std::optional<Device> m_device;
    std::vector<Operation> m_history;
    QWidget *m_content;
    QLabel *m_title;
    QLabel *m_eid;
    Chip *m_state;
    FactGrid *m_truths;
    FactGrid *m_facts;
    RecordRows *m_profiles;
    RecordRows *m_operations;
    QTimer m_tick;
};

} // namespace longreach
