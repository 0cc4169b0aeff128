// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartaccessible.h"

#include "views/charts/chart.h"

#include <algorithm>

namespace longreach {

namespace {

constexpr std::size_t describedMarks = 24; // nobody listens to more

QString wordsOf(const Chart &chart, std::size_t index)
{
    const auto mark = chart.mark(index);
    return QStringLiteral("%1: %2").arg(mark.name, mark.value);
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<Chart *>(object);
    return chart == nullptr ? nullptr : new ChartAccessible(*chart);
}

} // namespace

ChartAccessible::ChartAccessible(Chart &chart) : QAccessibleWidget(&chart, QAccessible::Chart), m_chart(chart) {}

void ChartAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return m_chart.current() ? wordsOf(m_chart, *m_chart.current()) : QString();
    if (kind == QAccessible::Description)
        return description();
    return QAccessibleWidget::text(kind);
}

QString ChartAccessible::description() const
{
    QStringList words;
    if (const auto remark = m_chart.accessibleDescription(); !remark.isEmpty())
        words.append(remark);
    for (std::size_t index = 0; index < std::min(describedMarks, m_chart.markCount()); ++index)
        words.append(wordsOf(m_chart, index));
    return words.join(QStringLiteral(", "));
}

} // namespace longreach
