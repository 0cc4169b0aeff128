// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/tracepane.h"

#include "models/cards/cardbench.h"
#include "views/cards/exchangedetails.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/prompt.h"
#include "views/common/strokeicon.h"
#include "views/common/tableview.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QSplitter>

namespace longreach {

namespace {

using EntryColumn = TraceModel::Column;

QString clockText(const QModelIndex &index)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(index.data(ValueRole).toLongLong());
    return moment.toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString durationWords(const QModelIndex &index)
{
    const auto milliseconds = static_cast<double>(index.data(ValueRole).toLongLong()) / 1'000;
    return TracePane::tr("%1 ms", "milliseconds").arg(QLocale().toString(milliseconds, 'f', 1));
}

QString filterOf(TraceFormat format)
{
    switch (format) {
    case TraceFormat::Text: return TracePane::tr("Text (*.txt)");
    case TraceFormat::Json: return TracePane::tr("JSON lines (*.json)");
    case TraceFormat::Pcap: return TracePane::tr("Packet capture for Wireshark (*.pcap)");
    }
    return {};
}

QString endingOf(TraceFormat format)
{
    return format == TraceFormat::Text ? QStringLiteral("txt") : toWord(format);
}

} // namespace

TracePane::TracePane(CardBench &bench, Prompt &prompt, QWidget *parent)
    : QWidget(parent),
      m_bench(bench),
      m_prompt(prompt),
      m_search(new QLineEdit(this)),
      m_table(new TableView(this)),
      m_details(new ExchangeDetails(tr("Command", "to a card"), tr("Response", "of a card"), this))
{
    build();
    dressTable();
    connect(m_search, &QLineEdit::textChanged, &m_entries, &TraceModel::setSearch);
    connect(&m_bench, &CardBench::traced, this, [this](const TraceEntry &entry) {
        if (entry.reader == m_reader)
            m_entries.append(entry);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracePane::showCurrent);
}

void TracePane::build()
{
    m_search->setPlaceholderText(tr("Search names and octets: GetEID, BF2D, 6982"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Search the trace"));
    m_details->setSizes({460, 480});
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setSizes({220, 240});
    split->setChildrenCollapsible(false);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(2 * metrics::Grid, metrics::Grid, 2 * metrics::Grid, metrics::Grid);
    bar->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(split, 1);
}

void TracePane::dressTable()
{
    m_table->setModel(&m_entries);
    m_table->setAccessibleName(tr("Exchanges with the card"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHeads({tr("Time"), tr("What", "was exchanged"), tr("Command", "to a card"), tr("Response", "of a card"),
                       tr("Took", "a duration")},
                      {104, 170, 200, 210, 70});
    m_table->setItemDelegateForColumn(static_cast<int>(EntryColumn::At), new CellDelegate(clockText, m_table));
    m_table->setItemDelegateForColumn(static_cast<int>(EntryColumn::Took), new CellDelegate(durationWords, m_table));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("list"), tr("Nothing exchanged yet"),
                      tr("Everything said to the card in this reader is written down here."));
    m_table->setPlaceholder(empty);
}

void TracePane::showReader(const QString &reader)
{
    if (reader == m_reader)
        return;
    m_reader = reader;
    m_entries.setEntries(m_bench.trace(reader));
    showCurrent();
}

void TracePane::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TracePane::showCurrent()
{
    const auto index = m_table->currentIndex();
    const auto entry = index.isValid() ? m_entries.entry(index.row()) : TraceEntry();
    m_details->showExchange(entry, index.isValid() ? m_bench.decode(entry) : TraceDecoding());
}

QTreeView *TracePane::tree() const
{
    return m_details->tree();
}

HexView *TracePane::octets(TraceTreeModel::Side side) const
{
    return m_details->octets(side);
}

void TracePane::exportAs(TraceFormat format)
{
    const FileQuestion question{.title = tr("Export the trace"),
                                .filter = filterOf(format),
                                .proposedName = QStringLiteral("trace.") + endingOf(format),
                                .isForWriting = true};
    m_prompt.chooseFile(question, this, [this, format](const QString &path) {
        const auto octets = m_bench.exportTrace(m_entries.shownEntries(), format);
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size() && file.commit())
            return m_prompt.tell(
                {.title = tr("Trace written"), .text = tr("Secrets are masked in it."), .detail = {}, .file = path});
        m_prompt.tell({.title = tr("Trace not exported"),
                       .text = errorText(tr("write the trace"), {Error::Kind::Storage, {}}),
                       .detail = file.errorString()});
    });
}

} // namespace longreach
