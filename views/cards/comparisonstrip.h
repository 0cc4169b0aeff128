// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "models/cards/cardcomparison.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace longreach {

/// In what two cards differ: in one sentence and, if wanted, value beside value, what is the same below.
class ComparisonStrip final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonStrip(QWidget *parent = nullptr);

    /// Compares the cards, if both have been read.
    void compare(const std::optional<CardReport> &left, const std::optional<CardReport> &right);

    void setDetailed(bool isDetailed);
    [[nodiscard]] bool isDetailed() const;

    /// Whether there are values to show, and they are shown.
    [[nodiscard]] bool isShowingValues() const;

Q_SIGNALS:
    void detailedChanged();

private:
    void addLine(CardAspect aspect, const CardReport &left, const CardReport &right, bool differs);
    void updateRoom();

    QLabel *m_sentence;
    QPushButton *m_more;
    QScrollArea *m_area;
    QWidget *m_values = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace longreach
