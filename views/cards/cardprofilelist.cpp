// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardprofilelist.h"

#include "models/common/roles.h"
#include "views/cards/cardwords.h"
#include "views/cards/profileicondelegate.h"
#include "views/common/emptystate.h"
#include "views/common/pilldelegate.h"
#include "views/common/tableview.h"
#include "views/common/words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>

#include <array>

namespace longreach {

namespace {

using ProfileColumn = CardProfileModel::Column;

QString marksText(const QModelIndex &index)
{
    return markWords(index.data().toString().split(u' ', Qt::SkipEmptyParts));
}

QString costText(const QModelIndex &index)
{
    const auto cost = index.data(ValueRole);
    return cost.isValid() ? kibibytes(cost.toLongLong()) : QStringLiteral("–");
}

} // namespace

CardProfileList::CardProfileList(QWidget *parent) : QWidget(parent), m_table(new TableView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Profiles on the card"));
    auto *empty = new EmptyState(m_table);
    empty->setMessage(QStringLiteral("card"), tr("No profile on this card"),
                      tr("A profile comes by a download: from its eIM, or with an activation code."));
    m_table->setPlaceholder(empty);
    dressTable();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CardProfileList::currentChanged);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CardProfileList::currentChanged);
}

void CardProfileList::dressTable()
{
    m_table->setHeads({tr("State", "of a profile"), tr("Profile"), tr("Operator"), tr("ICCID"),
                       tr("Class", "of a profile"), tr("Special", "about a profile"), tr("Cost", "memory")},
                      {104, 132, 96, 166, 104, 90, 60});
    const auto set = [this](ProfileColumn column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    set(ProfileColumn::State,
        new PillDelegate(
            [](const QModelIndex &index) { return words(static_cast<ProfileState>(index.data(ValueRole).toInt())); },
            m_table));
    m_table->fitPills(static_cast<int>(ProfileColumn::State),
                      allWords(std::array{ProfileState::Unknown, ProfileState::Disabled, ProfileState::Enabled}));
    set(ProfileColumn::Name, new ProfileIconDelegate(m_table));
    set(ProfileColumn::Class,
        new CellDelegate(
            [](const QModelIndex &index) { return words(static_cast<ProfileClass>(index.data(ValueRole).toInt())); },
            m_table));
    set(ProfileColumn::Marks, new CellDelegate(marksText, m_table));
    set(ProfileColumn::Cost, new CellDelegate(costText, m_table));
}

void CardProfileList::showCard(const CardReport &report)
{
    const auto *known = current();
    const auto iccid = known != nullptr ? std::optional(known->profile.iccid) : std::nullopt;
    m_model.setProfiles(report.profiles);
    const auto row = iccid ? m_model.rowOf(*iccid) : std::nullopt;
    if (row || m_model.rowCount() > 0)
        m_table->selectRow(row.value_or(0));
    Q_EMIT currentChanged();
}

void CardProfileList::setCompact(bool isCompact)
{
    auto *head = m_table->horizontalHeader();
    const auto iccid = head->visualIndex(static_cast<int>(ProfileColumn::Iccid));
    const auto provider = head->visualIndex(static_cast<int>(ProfileColumn::Provider));
    if (isCompact == (iccid > provider))
        head->moveSection(iccid, provider);
}

const CardProfile *CardProfileList::current() const
{
    const auto index = m_table->currentIndex();
    return index.isValid() ? &m_model.profile(index.row()) : nullptr;
}

} // namespace longreach
