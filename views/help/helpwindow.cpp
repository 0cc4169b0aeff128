// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/common/card.h"
#include "views/common/metrics.h"
#include "views/common/plainlist.h"
#include "views/common/strokeicon.h"
#include "views/help/helpbrowser.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

namespace longreach {

namespace {

constexpr int listWidth = 240;
constexpr int topicRole = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(const QString &language)
    : m_library(language),
      m_search(new QLineEdit(this)),
      m_list(new PlainList(tr("Topics", "of the help"), this)),
      m_browser(new HelpBrowser(m_library, this))
{
    setWindowTitle(tr("Longreach help"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(980, 700);
    build();
    listTopics();
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        listTopics();
        m_browser->mark(m_search->text());
    });
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item != nullptr && item->data(topicRole).toString() != topic())
            m_browser->showTopic(item->data(topicRole).toString());
    });
    connect(m_browser, &QTextBrowser::sourceChanged, this, [this](const QUrl &page) { markTopic(page.path()); });
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
}

void HelpWindow::build()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAlternatingRowColors(false);
    m_list->setUniformItemSizes(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(metrics::Grid / 2);
    m_back = addButton(QStringLiteral("back"), tr("Back", "in the help"));
    m_forward = addButton(QStringLiteral("next"), tr("Forward", "in the help"));
    m_back->setShortcut(QKeySequence::Back);
    m_forward->setShortcut(QKeySequence::Forward);
    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addWidget(m_search, 1);
    auto *topics = new Card(this);
    topics->setFlush();
    topics->body()->setContentsMargins(0, metrics::Grid, 0, metrics::Grid);
    topics->body()->addWidget(m_list);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::Grid);
    left->addLayout(bar);
    left->addWidget(topics, 1);
    auto *page = new Card(this);
    page->setFlush();
    page->body()->addWidget(m_browser);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(2 * metrics::Grid);
    row->addLayout(left, 0);
    row->addWidget(page, 1);
    topics->setFixedWidth(listWidth);
    m_search->setFixedWidth(listWidth - 2 * (metrics::ControlHeight + metrics::Grid / 2));
}

QToolButton *HelpWindow::addButton(const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setIcon(strokeIcon(icon));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setEnabled(false);
    return button;
}

void HelpWindow::showTopic(const QString &id)
{
    const auto *known = m_library.find(id);
    m_browser->showTopic(known != nullptr ? id : m_library.topics().front().id);
    show();
    raise();
    activateWindow();
}

QString HelpWindow::topic() const
{
    return m_browser->topic();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else if (event->matches(QKeySequence::Find))
        m_search->setFocus(Qt::ShortcutFocusReason);
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::listTopics()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const auto *found : m_library.search(m_search->text())) {
        auto *item = new QListWidgetItem(found->title, m_list);
        item->setData(topicRole, found->id);
        if (found->id == topic())
            m_list->setCurrentItem(item);
    }
}

void HelpWindow::markTopic(const QString &id)
{
    const QSignalBlocker blocker(m_list);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(topicRole).toString() == id)
            m_list->setCurrentRow(row);
    }
    m_browser->mark(m_search->text());
}

} // namespace longreach
