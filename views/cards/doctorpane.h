// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/readercheck.h"

#include <QWidget>

#include <array>

class QLabel;

namespace longreach {

class Chip;

/// The reader doctor: five lights in a column, each with its cause and cure.
class DoctorPane final : public QWidget {
    Q_OBJECT

public:
    explicit DoctorPane(QWidget *parent = nullptr);

    void showCheck(const ReaderCheck &check);

    /// Whether any light is red or yellow.
    [[nodiscard]] bool hasFinding() const noexcept { return m_hasFinding; }

private:
    struct Line {
        Chip *light;
        QLabel *cause;
        QLabel *cure;
        QLabel *finding;
    };

    std::array<Line, std::tuple_size_v<ReaderCheck>> m_lines{};
    bool m_hasFinding = false;
};

} // namespace longreach
