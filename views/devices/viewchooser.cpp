// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/devices/viewchooser.h"

#include "views/common/strokeicon.h"
#include "views/common/tableview.h"
#include "views/devices/devicelist.h"
#include "views/devices/querybar.h"
#include "views/devices/savedviewsdialog.h"

#include <QMenu>

namespace longreach {

ViewChooser::ViewChooser(QSettings &settings, QueryBar &bar, DeviceList &list, QWidget *parent)
    : QPushButton(parent), m_views(settings), m_bar(bar), m_list(list), m_choices(new QMenu(this))
{
    setText(tr("Views", "saved"));
    setIcon(strokeIcon(QStringLiteral("views")));
    setAutoDefault(false);
    setToolTip(tr("Saved views of the fleet"));
    connect(m_choices, &QMenu::aboutToShow, this, &ViewChooser::fillMenu);
    connect(this, &QPushButton::clicked, this, [this] { m_choices->popup(mapToGlobal(rect().bottomLeft())); });
}

std::vector<Command> ViewChooser::commands()
{
    return {{.id = QStringLiteral("view.saved"),
             .menu = Command::Menu::View,
             .needs = Need::Nothing,
             .text = tr("Sa&ved views of the fleet…"),
             .icon = QStringLiteral("views"),
             .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
             .hint = {},
             .run = [this] { manage(); }}};
}

void ViewChooser::fillMenu()
{
    m_choices->clear();
    m_views.reload();
    const auto now = present();
    for (const auto &view : m_views.all()) {
        // An ampersand in a name is no mnemonic.
        auto *action = m_choices->addAction(QString(view.name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(view.name == m_opened && view.query == now.query);
        connect(action, &QAction::triggered, this, [this, name = view.name] { open(name); });
    }
    if (!m_views.all().empty())
        m_choices->addSeparator();
    connect(m_choices->addAction(tr("Save or change views…")), &QAction::triggered, this, &ViewChooser::manage);
}

SavedView ViewChooser::present() const
{
    return {m_opened, m_list.browser().query().text(), m_list.table()->layout()};
}

void ViewChooser::open(const QString &name)
{
    m_views.reload();
    const auto *view = m_views.find(name);
    if (view == nullptr)
        return;
    m_opened = view->name;
    m_list.table()->restoreLayout(view->columns);
    m_bar.setText(view->query);
}

void ViewChooser::openInitial()
{
    open(m_views.initial());
}

void ViewChooser::manage()
{
    m_views.reload();
    auto *dialog = new SavedViewsDialog(m_views, present(), window());
    connect(dialog, &SavedViewsDialog::opened, this, &ViewChooser::open);
    dialog->open();
}

} // namespace longreach
