// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/readerheedlist.h"

#include "models/cards/cardbench.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>

#include <algorithm>

namespace longreach {

namespace {

constexpr int readerListHeight = 112;
constexpr int readerRowSpacing = 2;

} // namespace

ReaderHeedList::ReaderHeedList(CardBench &bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Readers that are heeded"));
    m_list->setFixedHeight(readerListHeight);
    m_list->setSpacing(readerRowSpacing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(&m_bench, &CardBench::readersChanged, this, &ReaderHeedList::showReaders);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        auto settings = m_bench.settings();
        settings.ignoredReaders.removeAll(item->text());
        if (item->checkState() != Qt::Checked)
            settings.ignoredReaders.append(item->text());
        // Not while the list tells of it: it is made anew.
        QMetaObject::invokeMethod(
            this, [this, settings] { m_bench.setSettings(settings); }, Qt::QueuedConnection);
    });
    showReaders();
}

void ReaderHeedList::showReaders()
{
    QStringList names;
    for (const auto &reader : m_bench.readers())
        names.append(reader.name);
    const auto ignored = m_bench.settings().ignoredReaders;
    for (const auto &name : ignored) {
        if (!names.contains(name))
            names.append(name);
    }
    const auto isSame = [&] {
        for (int row = 0; row < m_list->count(); ++row) {
            const bool isHeeded = m_list->item(row)->checkState() == Qt::Checked;
            if (m_list->item(row)->text() != names.at(row) || isHeeded == ignored.contains(names.at(row)))
                return false;
        }
        return true;
    };
    if (m_list->count() == names.size() && isSame())
        return;
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto &name : names) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ignored.contains(name) ? Qt::Unchecked : Qt::Checked);
    }
}

} // namespace longreach
