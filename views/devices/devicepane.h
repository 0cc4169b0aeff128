// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/operation.h"
#include "app/core/timestamp.h"

#include <QScrollArea>
#include <QTimer>

#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace longreach {

class Banner;
class Chip;
class CommandTable;
class FactGrid;
class ProfileList;
class RecordRows;

/// One device close up: its profiles, what is known and since when, what people say of it, and what
/// was done to it.
class DevicePane final : public QScrollArea {
    Q_OBJECT

public:
    explicit DevicePane(QWidget *parent = nullptr);

    /// Shows the commands `profileIds` below the profiles, and `deviceIds` below the history.
    void takeCommands(const CommandTable &table, const QStringList &profileIds, const QStringList &deviceIds);

    /// Shows `device`; history of another device is cleared until showHistory().
    void showDevice(const Device &device);
    void showHistory(const std::vector<Operation> &operations);

    /// Adds the last polls that are known, the newest first, to the history.
    void showPolls(const std::vector<Timestamp> &polls);
    void showNothing();

    [[nodiscard]] std::optional<Eid> eid() const { return m_device ? std::optional(m_device->eid) : std::nullopt; }
    [[nodiscard]] const std::vector<Operation> &history() const noexcept { return m_history; }

    [[nodiscard]] ProfileList *profiles() const noexcept { return m_profiles; }

    /// The profile chosen in the list.
    [[nodiscard]] std::optional<Profile> currentProfile() const;

Q_SIGNALS:
    void currentProfileChanged();

private:
    void build();
    void addSection(const QString &title, std::initializer_list<QWidget *> widgets);
    void updateFacts();
    void updateGuard();

    std::optional<Device> m_device;
    std::vector<Operation> m_history;
    std::vector<Timestamp> m_polls;
    QWidget *m_content;
    QBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_eid;
    Chip *m_state;
    ProfileList *m_profiles;
    QWidget *m_profileActions;
    Banner *m_guard;
    FactGrid *m_truths;
    QLabel *m_notes;
    FactGrid *m_facts;
    RecordRows *m_operations;
    QWidget *m_deviceActions;
    QTimer m_tick;
};

} // namespace longreach
