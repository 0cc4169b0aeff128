// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/agedelegate.h"

#include "models/common/roles.h"
#include "views/common/agetext.h"

#include <QTableView>

#include <chrono>

namespace longreach {

namespace {

std::optional<Timestamp> momentOf(const QModelIndex &index)
{
    const auto value = index.data(ValueRole);
    return value.isValid() ? std::optional(fromUnixMilliseconds(value.toLongLong())) : std::nullopt;
}

} // namespace

AgeDelegate::AgeDelegate(QTableView *view, int column)
    : CellDelegate([](const QModelIndex &index) { return ageText(momentOf(index), currentTime()); }, view),
      m_view(view),
      m_column(column),
      m_shown(currentTime())
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, [this] { tick(currentTime()); });
    m_timer.start();
}

void AgeDelegate::tick(Timestamp now)
{
    const auto before = std::exchange(m_shown, now);
    if (!m_view->isVisible() || m_view->model() == nullptr || m_view->isColumnHidden(m_column))
        return;
    const auto last = m_view->rowAt(m_view->viewport()->height() - 1);
    const auto end = last < 0 ? m_view->model()->rowCount() - 1 : last;
    for (auto row = std::max(0, m_view->rowAt(0)); row <= end; ++row) {
        const auto index = m_view->model()->index(row, m_column);
        const auto moment = momentOf(index);
        if (!moment || ageText(*moment, before) == ageText(*moment, now))
            continue;
        m_view->update(index);
        Q_EMIT aged(index);
    }
}

} // namespace longreach
