// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardview.h"

#include "models/cards/cardbench.h"
#include "views/cards/carddetails.h"
#include "views/cards/cardeimlist.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardnotificationlist.h"
#include "views/cards/cardprofilelist.h"
#include "views/cards/doctorpane.h"
#include "views/cards/tracepane.h"
#include "views/common/actionbutton.h"
#include "views/common/commandtable.h"
#include "views/common/fittingtabs.h"
#include "views/common/flowlayout.h"
#include "views/common/metrics.h"
#include "views/common/tableview.h"

#include <QBoxLayout>
#include <QLocale>

#include <utility>

namespace longreach {

CardView::CardView(CardBench &bench, Prompt &prompt, QWidget *parent)
    : QWidget(parent),
      m_head(new CardHead(this)),
      m_leaves(new FittingTabs(this)),
      m_profiles(new CardProfileList),
      m_notifications(new CardNotificationList),
      m_eims(new CardEimList),
      m_details(new CardDetails),
      m_trace(new TracePane(bench, prompt)),
      m_doctor(new DoctorPane)
{
    // In the order of Leaf.
    addLeaf(m_profiles, QStringLiteral("card"), tr("Profiles"));
    addLeaf(m_notifications, QStringLiteral("bell"), tr("Notifications"));
    addLeaf(m_eims, QStringLiteral("eims"), tr("eIMs"));
    addLeaf(m_details, QStringLiteral("details"), tr("Details", "of a card"));
    addLeaf(m_trace, QStringLiteral("sequence"), tr("Trace"));
    addLeaf(m_doctor, QStringLiteral("test"), tr("Reader doctor"));
    connect(m_leaves, &QTabWidget::currentChanged, this, &CardView::leafChanged);
    connect(m_leaves, &QTabWidget::tabBarClicked, this, [this] { m_wanted.reset(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_leaves, 1);
}

void CardView::addLeaf(QWidget *content, const QString &icon, const QString &title)
{
    auto *leaf = new QWidget;
    auto *column = new QVBoxLayout(leaf);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(content, 1);
    m_leaves->addPage(leaf, icon, title);
}

void CardView::addBar(const CommandTable &table, Leaf leaf, const QStringList &ids)
{
    auto *page = m_leaves->widget(static_cast<int>(leaf));
    auto *flow = new FlowLayout; // a narrow window puts them in two rows
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * metrics::Grid, metrics::Grid, 2 * metrics::Grid, metrics::Grid);
    for (const auto &id : ids)
        flow->addWidget(new ActionButton(table.action(id), page));
    row->addLayout(flow);
    page->layout()->addWidget(bar);
    m_bars.push_back(bar);
}

void CardView::setBrief(bool isBrief)
{
    m_head->setFactsShown(!isBrief);
    for (auto *bar : m_bars)
        bar->setHidden(isBrief);
}

void CardView::takeCommands(const CommandTable &table)
{
    addBar(table, Leaf::Profiles,
           {QStringLiteral("card.enable"), QStringLiteral("card.disable"), QStringLiteral("card.rename"),
            QStringLiteral("card.delete"), QStringLiteral("card.resetMemory")});
    addBar(table, Leaf::Notifications,
           {QStringLiteral("card.sendNotifications"), QStringLiteral("card.removeNotification")});
    addBar(table, Leaf::Eims,
           {QStringLiteral("card.poll"), QStringLiteral("card.addEim"), QStringLiteral("card.introduceToLab"),
            QStringLiteral("card.loadPackage")});
    addBar(table, Leaf::Details, {QStringLiteral("card.exportCertificates")});
    addBar(table, Leaf::Trace,
           {QStringLiteral("card.traceText"), QStringLiteral("card.traceJson"), QStringLiteral("card.tracePcap")});
    addBar(table, Leaf::Doctor, {QStringLiteral("card.doctor")});
    m_profiles->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_profiles->table(),
               {QStringLiteral("card.enable"), QStringLiteral("card.disable"), QStringLiteral("card.rename"), QString(),
                QStringLiteral("card.delete")});
    m_notifications->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
    table.fill(m_notifications->table(),
               {QStringLiteral("card.sendNotifications"), QStringLiteral("card.removeNotification")});
}

void CardView::setLeafShown(Leaf leaf, bool isShown)
{
    m_leaves->setTabVisible(static_cast<int>(leaf), isShown);
}

void CardView::showLeaf(Leaf leaf)
{
    const bool isThere = m_leaves->isTabVisible(static_cast<int>(leaf));
    m_wanted = isThere ? std::nullopt : std::optional(leaf);
    if (isThere)
        m_leaves->setCurrentIndex(static_cast<int>(leaf));
}

CardView::Leaf CardView::leaf() const
{
    return m_wanted.value_or(static_cast<Leaf>(m_leaves->currentIndex()));
}

void CardView::setCompact(bool isCompact)
{
    m_head->setCompact(isCompact);
    m_profiles->setCompact(isCompact);
}

void CardView::showReader(const ReaderStatus &reader, const std::optional<CardReport> &report,
                          const std::vector<KnownEim> &known)
{
    if (std::exchange(m_reader, reader.name) != reader.name)
        m_head->showNews({});
    m_trace->showReader(reader.name);
    const bool isEuicc = report && report->identity.kind != CardKind::PlainSim;
    for (const auto leaf : {Leaf::Profiles, Leaf::Notifications, Leaf::Eims})
        setLeafShown(leaf, isEuicc && (leaf != Leaf::Eims || report->identity.kind == CardKind::IotEuicc));
    setLeafShown(Leaf::Details, report.has_value());
    const bool isFirstCard = !std::exchange(m_hasCard, report.has_value()) && report;
    const bool isFirstEuicc = !std::exchange(m_hasEuicc, isEuicc) && isEuicc;
    if (!report)
        return m_head->showReader(reader);
    if (isFirstEuicc || isFirstCard)
        showLeaf(m_wanted.value_or(isEuicc ? Leaf::Profiles : Leaf::Details));
    m_head->showCard(*report);
    m_profiles->showCard(*report);
    m_notifications->showCard(*report);
    m_eims->showCard(*report, known);
    m_details->showCard(*report);
    const auto debt = report->notifications.size();
    const auto count = debt == 0 ? QString() : QLocale().toString(static_cast<qulonglong>(debt));
    m_leaves->setMark(static_cast<int>(Leaf::Notifications), count,
                      debt == 0 ? tr("Notifications") : tr("Notifications (%1)").arg(count));
}

void CardView::showCheck(const ReaderCheck &check)
{
    m_doctor->showCheck(check);
    const bool hasFinding = m_doctor->hasFinding();
    m_leaves->setMark(static_cast<int>(Leaf::Doctor), hasFinding ? QStringLiteral("!") : QString(),
                      hasFinding ? tr("Reader doctor (!)") : tr("Reader doctor"));
    // Without a card there is nothing else to see, so what is wrong comes first.
    if (!m_leaves->isTabVisible(static_cast<int>(Leaf::Details)) && m_doctor->hasFinding())
        m_leaves->setCurrentIndex(static_cast<int>(Leaf::Doctor)); // what is waited for may still come
}

} // namespace longreach
