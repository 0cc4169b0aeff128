// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/devices/deviceprofilemodel.h"

#include <QListView>

#include <optional>

namespace longreach {

/// The profiles of one device, two lines each; one of them may be chosen for what is done to it.
class ProfileList final : public QListView {
    Q_OBJECT

public:
    explicit ProfileList(QWidget *parent = nullptr);

    /// Keeps the choice where its profile is still there.
    void setProfiles(const std::vector<Profile> &profiles);

    [[nodiscard]] std::optional<Profile> current() const;
    void choose(const Iccid &iccid);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChosen();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void paintEvent(QPaintEvent *event) override;

private:
    DeviceProfileModel m_model;
};

} // namespace longreach
