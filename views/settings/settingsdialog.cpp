// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsdialog.h"

#include "views/common/metrics.h"
#include "views/common/railbutton.h"
#include "views/common/textlabel.h"
#include "views/settings/settingspage.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QStackedWidget>

#include <algorithm>

namespace longreach {

namespace {

constexpr int narrowestButton = 168;

} // namespace

SettingsDialog::SettingsDialog(const std::vector<SettingsPage *> &pages, QWidget *parent)
    : QDialog(parent), m_buttons(new QButtonGroup(this)), m_stack(new QStackedWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    resize(820, 600);
    auto *list = new QVBoxLayout;
    list->setSpacing(2);
    for (auto *page : pages) {
        auto *button = new RailButton(page->icon(), page->title(), this);
        button->setMinimumWidth(std::max(narrowestButton, button->sizeHint().width()));
        m_buttons->addButton(button, m_stack->addWidget(page));
        list->addWidget(button);
    }
    list->addStretch(1);
    auto *body = new QHBoxLayout;
    body->setSpacing(3 * metrics::Grid);
    body->addLayout(list);
    body->addWidget(m_stack, 1);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * metrics::Grid, 3 * metrics::Grid, 3 * metrics::Grid, 2 * metrics::Grid);
    column->setSpacing(2 * metrics::Grid);
    column->addWidget(new TextLabel(windowTitle(), TextLabel::Style::Title, this));
    column->addLayout(body, 1);
    column->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QButtonGroup::idClicked, m_stack, &QStackedWidget::setCurrentIndex);
    showPage(0);
}

SettingsPage *SettingsDialog::current() const
{
    return static_cast<SettingsPage *>(m_stack->currentWidget());
}

void SettingsDialog::showPage(int place)
{
    m_buttons->button(place)->setChecked(true);
    m_stack->setCurrentIndex(place);
}

} // namespace longreach
