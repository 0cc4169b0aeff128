// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardpanebar.h"

#include "views/common/chip.h"
#include "views/common/colorscheme.h"
#include "views/common/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>

namespace longreach {

namespace {

constexpr int barThickness = 3;
constexpr int fewestLetters = 12; // of a reader's name that are seen

} // namespace

CardPaneBar::CardPaneBar(QWidget *parent)
    : QWidget(parent),
      m_choice(new QComboBox(this)),
      m_mark(new Chip(Tone::Good, tr("Active", "one of two cards"), this))
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(fewestLetters);
    m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_choice->setAccessibleName(tr("Reader of this card"));
    m_mark->setToolTip(tr("Menus, keys and the palette act on this card. The buttons below a card always act on that "
                          "one."));
    auto policy = m_mark->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_mark->setSizePolicy(policy);
    m_mark->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * metrics::Grid, metrics::Grid + barThickness, 2 * metrics::Grid, metrics::Grid);
    row->setSpacing(metrics::Grid);
    row->addWidget(m_choice, 1);
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { Q_EMIT readerChosen(m_choice->itemText(index)); });
}

void CardPaneBar::showReaders(const QStringList &readers, const QString &current)
{
    auto shown = readers;
    if (!current.isEmpty() && !shown.contains(current))
        shown.append(current);
    QStringList before;
    for (int at = 0; at < m_choice->count(); ++at)
        before.append(m_choice->itemText(at));
    if (before != shown) {
        m_choice->clear();
        m_choice->addItems(shown);
    }
    m_choice->setCurrentIndex(m_choice->findText(current));
    m_choice->setToolTip(current);
}

void CardPaneBar::setActive(bool isActive)
{
    m_isActive = isActive;
    m_mark->setVisible(isActive);
    update();
}

void CardPaneBar::paintEvent(QPaintEvent *)
{
    const auto &scheme = ColorScheme::of(palette());
    QPainter painter(this);
    if (m_isActive) {
        painter.fillRect(rect(), scheme.selection);
        painter.fillRect(QRect(0, 0, width(), barThickness), scheme.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), scheme.hairline);
}

} // namespace longreach
