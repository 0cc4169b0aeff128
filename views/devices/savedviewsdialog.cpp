// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/savedviewsdialog.h"

#include "views/common/banner.h"
#include "views/common/helptopic.h"
#include "views/common/metrics.h"
#include "views/common/plainlist.h"
#include "views/common/strokeicon.h"
#include "views/common/textlabel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace longreach {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

SavedViewsDialog::SavedViewsDialog(SavedViews &views, const SavedView &present, QWidget *parent)
    : QDialog(parent),
      m_views(views),
      m_present(present),
      m_name(new QLineEdit(present.name, this)),
      m_save(new QPushButton(tr("&Save"), this)),
      m_list(new PlainList(tr("Saved views"), this)),
      m_fault(new Banner(Tone::Warning, this)),
      m_open(new QPushButton(tr("&Open", "a saved view"), this)),
      m_rename(new QPushButton(tr("Re&name", "a saved view"), this)),
      m_initial(new QPushButton(this)),
      m_remove(new QPushButton(tr("&Delete", "a saved view"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setHelpTopic(*this, QStringLiteral("fleet"));
    setWindowTitle(tr("Saved views"));
    resize(560, 420);
    build();
    fill(present.name);
    m_name->setFocus();
    m_name->selectAll();
}

void SavedViewsDialog::build()
{
    m_name->setPlaceholderText(tr("Name of the present filter, columns and order"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    auto *close = new QPushButton(tr("Close"), this);
    for (auto *button : {m_open, m_rename, m_initial, m_remove, close})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::Grid);
    top->addWidget(m_name, 1);
    top->addWidget(m_save);
    auto *side = new QVBoxLayout;
    side->setSpacing(metrics::Grid);
    for (auto *button : {m_open, m_rename, m_initial, m_remove})
        side->addWidget(button);
    side->addStretch(1);
    side->addWidget(close);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metrics::Grid);
    middle->addWidget(m_list, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addLayout(top);
    column->addWidget(m_fault);
    column->addLayout(middle, 1);
    connect(m_name, &QLineEdit::textChanged, this, &SavedViewsDialog::updateButtons);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedViewsDialog::updateButtons);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SavedViewsDialog::openCurrent);
    connect(m_list, &QListWidget::itemChanged, this,
            [this](QListWidgetItem *item) { takeName(item->data(nameRole).toString(), item->text().simplified()); });
    connect(m_save, &QPushButton::clicked, this, &SavedViewsDialog::savePresent);
    connect(m_open, &QPushButton::clicked, this, &SavedViewsDialog::openCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_initial, &QPushButton::clicked, this, &SavedViewsDialog::toggleInitial);
    connect(m_remove, &QPushButton::clicked, this, &SavedViewsDialog::removeCurrent);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void SavedViewsDialog::fill(const QString &current)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto &view : m_views.all()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(nameRole, view.name);
        item->setToolTip(view.query.isEmpty() ? tr("every device") : view.query);
        if (view.name == m_views.initial())
            item->setIcon(strokeIcon(QStringLiteral("check")));
        if (view.name == current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentRow(0);
    updateButtons();
}

QString SavedViewsDialog::current() const
{
    return m_list->currentItem() != nullptr ? m_list->currentItem()->data(nameRole).toString() : QString();
}

void SavedViewsDialog::updateButtons()
{
    const auto name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty());
    m_save->setText(m_views.find(name) != nullptr ? tr("&Replace", "a saved view") : tr("&Save"));
    for (auto *button : {m_open, m_rename, m_initial, m_remove})
        button->setEnabled(!current().isEmpty());
    const bool isInitial = !current().isEmpty() && current() == m_views.initial();
    m_initial->setText(isInitial ? tr("Start &without it") : tr("Start &with it"));
}

void SavedViewsDialog::savePresent()
{
    m_present.name = m_name->text().simplified();
    if (m_present.name.isEmpty())
        return;
    m_views.save(m_present);
    Q_EMIT opened(m_present.name);
    accept();
}

void SavedViewsDialog::openCurrent()
{
    if (current().isEmpty())
        return;
    Q_EMIT opened(current());
    accept();
}

void SavedViewsDialog::removeCurrent()
{
    m_views.remove(current());
    fill({});
}

void SavedViewsDialog::toggleInitial()
{
    m_views.setInitial(current() == m_views.initial() ? QString() : current());
    fill(current());
}

void SavedViewsDialog::takeName(const QString &former, const QString &name)
{
    const bool isTaken = name == former || m_views.rename(former, name);
    m_fault->setMessage(Tone::Warning, isTaken ? QString() : tr("There is a view of that name already."));
    fill(isTaken ? name : former);
}

} // namespace longreach
