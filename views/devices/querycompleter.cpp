// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/querycompleter.h"

#include "app/fleet/fleetstore.h"
#include "app/fleet/querycompletion.h"
#include "views/common/metrics.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace longreach {

namespace {

constexpr int mostCandidatesSeen = 10;
constexpr int narrowestOffer = 220;

} // namespace

QueryCompleter::QueryCompleter(QLineEdit *line, const fleet::FleetStore &fleet)
    : QCompleter(line), m_line(line), m_fleet(fleet)
{
    setModel(&m_candidates);
    setWidget(m_line);
    // The fleet has done the matching: what it answers is shown as it is.
    setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setMaxVisibleItems(mostCandidatesSeen);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &QueryCompleter::offer);
    connect(this, qOverload<const QString &>(&QCompleter::activated), this, &QueryCompleter::take);
}

void QueryCompleter::offer()
{
    const auto text = m_line->text();
    const auto completions = fleet::completionsAt(text, m_line->cursorPosition(), m_fleet.live());
    m_from = completions.from;
    m_length = completions.length;
    const bool isWritten = completions.candidates == QStringList{text.mid(m_from, m_length)};
    if (completions.candidates.isEmpty() || isWritten)
        return popup()->hide();
    m_candidates.setStringList(completions.candidates);
    // Below the word it would replace, not at the left end of the line.
    auto place = m_line->rect();
    const auto before = m_line->fontMetrics().horizontalAdvance(text.left(m_from));
    const auto width = std::max(narrowestOffer, popup()->sizeHintForColumn(0) + 4 * metrics::Grid);
    place.setLeft(std::clamp(before + metrics::ControlHeight, 0, std::max(0, m_line->width() - width)));
    place.setWidth(width);
    complete(place);
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && !popup()->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        offer();
        return true;
    }
    return QCompleter::eventFilter(watched, event);
}

void QueryCompleter::take(const QString &candidate)
{
    auto text = m_line->text();
    text.replace(m_from, m_length, candidate);
    m_line->setText(text);
    m_line->setCursorPosition(static_cast<int>(m_from + candidate.size()));
    // A field is half a term: what may stand behind its colon comes next.
    if (candidate.endsWith(u':'))
        offer();
}

} // namespace longreach
