// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/tracepane.h"

#include "models/cards/cardbench.h"
#include "views/cards/hexview.h"
#include "views/common/celldelegate.h"
#include "views/common/emptystate.h"
#include "views/common/errortext.h"
#include "views/common/metrics.h"
#include "views/common/prompt.h"
#include "views/common/strokeicon.h"
#include "views/common/tableview.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QSplitter>
#include <QTreeView>

namespace longreach {

namespace {

using EntryColumn = TraceModel::Column;
using Side = TraceTreeModel::Side;

constexpr int nameWidth = 190;

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

QString elementName(const QModelIndex &index)
{
    const auto name = index.data().toString();
    if (index.parent().isValid() || index.column() != 0)
        return name;
    return static_cast<Side>(index.data(TraceTreeModel::SideRole).toInt()) == Side::Command
        ? TracePane::tr("Command", "to a card")
        : TracePane::tr("Response", "of a card");
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
      m_tree(new QTreeView(this)),
      m_command(new HexView(this)),
      m_response(new HexView(this))
{
    build();
    dressTable();
    connect(m_search, &QLineEdit::textChanged, &m_entries, &TraceModel::setSearch);
    connect(&m_bench, &CardBench::traced, this, [this](const TraceEntry &entry) {
        if (entry.reader == m_reader)
            m_entries.append(entry);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TracePane::showCurrent);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TracePane::markElement);
    for (const auto side : {Side::Command, Side::Response})
        connect(octets(side), &HexView::octetClicked, this,
                [this, side](qint64 offset) { chooseElement(side, offset); });
}

void TracePane::build()
{
    m_search->setPlaceholderText(tr("Search names and octets: GetEID, BF2D, 6982"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(strokeIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setAccessibleName(tr("Search the trace"));
    m_tree->setModel(&m_elements);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new CellDelegate(elementName, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->resizeSection(0, nameWidth);
    m_tree->header()->setMinimumSectionSize(60);
    m_tree->header()->setStretchLastSection(true);
    m_tree->setAccessibleName(tr("Decoded exchange"));
    auto *hex = new QSplitter(Qt::Vertical, this);
    hex->addWidget(m_command);
    hex->addWidget(m_response);
    auto *below = new QSplitter(this);
    below->addWidget(m_tree);
    below->addWidget(hex);
    below->setSizes({460, 480});
    auto *split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(below);
    split->setSizes({220, 240});
    for (auto *each : {hex, below, split})
        each->setChildrenCollapsible(false);
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
    const auto decoding = index.isValid() ? m_bench.decode(entry) : TraceDecoding();
    m_command->setOctets(decoding.commandOctets.isEmpty() ? entry.command : decoding.commandOctets);
    m_response->setOctets(decoding.responseOctets.isEmpty() ? entry.response : decoding.responseOctets);
    m_elements.setDecoding(decoding);
    m_tree->expandAll();
}

void TracePane::markElement()
{
    const auto index = m_tree->currentIndex();
    const auto side = static_cast<Side>(index.data(TraceTreeModel::SideRole).toInt());
    const auto offset = index.data(TraceTreeModel::OffsetRole);
    for (const auto each : {Side::Command, Side::Response}) {
        const bool isMeant = index.isValid() && each == side && offset.isValid();
        octets(each)->mark(isMeant ? offset.toLongLong() : -1, index.data(TraceTreeModel::LengthRole).toLongLong());
    }
}

void TracePane::chooseElement(Side side, qint64 offset)
{
    const auto element = m_elements.elementAt(side, offset);
    if (!element.isValid())
        return;
    m_tree->setCurrentIndex(element);
    m_tree->scrollTo(element);
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
            return;
        m_prompt.tell({.title = tr("Trace not exported"),
                       .text = errorText(tr("write the trace"), {Error::Kind::Storage, {}}),
                       .detail = file.errorString()});
    });
}

} // namespace longreach
