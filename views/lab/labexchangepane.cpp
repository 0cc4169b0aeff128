// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labexchangepane.h"

#include "models/lab/labbench.h"
#include "views/cards/exchangedetails.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/metrics.h"
#include "views/common/strokeicon.h"
#include "views/common/tableview.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>

namespace longreach {

namespace {

using Column = LabExchangeModel::Column;

QString clockText(const QModelIndex &index)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(index.data(ValueRole).toLongLong());
    return moment.toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString sizeText(const QModelIndex &index)
{
    const auto octets = index.data(ValueRole).toLongLong();
    return octets == 0 ? QStringLiteral("–") : LabExchangePane::tr("%1 B", "octets").arg(QLocale().toString(octets));
}

} // namespace

LabExchangePane::LabExchangePane(LabBench &bench, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_filter(new QLineEdit(this)),
      m_hold(new QCheckBox(tr("Hold the list"), this)),
      m_table(new TableView(this)),
      m_details(new ExchangeDetails(tr("Device", "says to the eIM"), tr("eIM", "answers the device"), this))
{
    build();
    dressTable();
    connect(m_filter, &QLineEdit::textChanged, this, &LabExchangePane::applyFilter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LabExchangePane::showCurrent);
}

void LabExchangePane::build()
{
    m_filter->setPlaceholderText(tr("Only devices whose EID holds these digits"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(strokeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setAccessibleName(tr("Filter the exchanges by EID"));
    m_hold->setToolTip(tr("New exchanges are left out until you let go."));
    m_details->setSizes({350, 310});
    m_details->hide(); // until there is one to look into
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setSizes({150, 190});
    split->setChildrenCollapsible(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * metrics::Grid, metrics::Grid, 2 * metrics::Grid, metrics::Grid);
    bar->setSpacing(2 * metrics::Grid);
    bar->addWidget(m_filter, 1);
    bar->addWidget(m_hold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(split, 1);
}

void LabExchangePane::dressTable()
{
    m_table->setModel(&m_exchanges);
    m_table->setAccessibleName(tr("Exchanges over ESipa"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHeads({tr("Time"), tr("Device", "of an exchange"), tr("Function", "of ESipa"),
                       tr("Request", "of a device"), tr("Answer", "of the eIM")},
                      {96, 266, 170, 70, 66});
    m_table->setItemDelegateForColumn(static_cast<int>(Column::At), new CellDelegate(clockText, m_table));
    for (const auto column : {Column::Request, Column::Answer})
        m_table->setItemDelegateForColumn(static_cast<int>(column), new CellDelegate(sizeText, m_table));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("list"), tr("Nothing said yet"),
                      tr("Queue a job on devices of the lab: packages and results show here as they pass."));
    m_table->setPlaceholder(empty);
}

void LabExchangePane::append(const std::vector<TraceEntry> &exchanges)
{
    if (m_hold->isChecked())
        return;
    const auto *bar = m_table->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum();
    m_exchanges.append(exchanges);
    if (isAtEnd)
        m_table->scrollToBottom();
}

void LabExchangePane::clear()
{
    m_exchanges.clear();
    m_shown = 0;
    m_details->hide();
}

void LabExchangePane::applyFilter()
{
    auto digits = m_filter->text();
    digits.remove(u' ');
    m_bench.watchExchanges(digits);
    m_exchanges.setFilter(digits);
    showCurrent();
}

void LabExchangePane::find()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void LabExchangePane::showCurrent()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid())
        return; // what was looked at stays, though its row may be forgotten
    const auto &exchange = m_exchanges.exchange(index.row());
    if (exchange.number == m_shown)
        return;
    m_shown = exchange.number;
    m_details->show();
    m_details->showExchange(exchange, m_bench.decode(exchange));
}

} // namespace longreach
