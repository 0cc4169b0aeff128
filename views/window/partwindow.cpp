// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/partwindow.h"

#include "views/common/emptystate.h"
#include "views/common/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QSettings>
#include <QSplitter>

namespace longreach {

namespace {

constexpr QSize firstSize(720, 480);
constexpr QSize firstViewSize(1'080, 680); ///< of a page of its own

QString geometryKey(const QString &id)
{
    return QStringLiteral("parts/%1/geometry").arg(id);
}

/// Puts `other` where `widget` is, in a splitter or in any depth of its parent's layout.
bool replace(QWidget *widget, QWidget *other)
{
    auto *parent = widget->parentWidget();
    if (auto *splitter = qobject_cast<QSplitter *>(parent)) {
        const auto sizes = splitter->sizes();
        splitter->replaceWidget(splitter->indexOf(widget), other);
        splitter->setSizes(sizes);
        return true;
    }
    auto *layout = parent != nullptr ? parent->layout() : nullptr;
    delete (layout != nullptr ? layout->replaceWidget(widget, other) : nullptr);
    return layout != nullptr;
}

} // namespace

PartWindow::PartWindow(const PagePart &part, QSettings &settings) : m_id(part.id), m_settings(settings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QStringLiteral("%1 – Longreach").arg(part.title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (part.another) {
        m_content = part.another();
    } else {
        m_content = part.widget;
        takeOut();
        column->setContentsMargins(2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid, 2 * metrics::Grid);
    }
    column->addWidget(m_content);
    m_content->show();
    auto *close = new QAction(tr("Close this window"), this);
    close->setShortcut(QKeySequence::Close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    addAction(close);
    resize(part.another ? firstViewSize : firstSize);
    restoreGeometry(m_settings.value(geometryKey(m_id)).toByteArray());
}

PartWindow::~PartWindow()
{
    giveBack();
}

void PartWindow::takeOut()
{
    m_gap = new EmptyState;
    m_gap->setMessage(QStringLiteral("ownwindow"), tr("In a window of its own"),
                      tr("It returns when that window is closed."));
    auto *back = new QAction(tr("Bring it back"), m_gap);
    connect(back, &QAction::triggered, this, &QWidget::close);
    m_gap->addAction(back);
    if (replace(m_content, m_gap))
        m_gap->show();
    else
        delete m_gap;
}

void PartWindow::giveBack()
{
    if (m_gap == nullptr || m_content == nullptr)
        return;
    layout()->removeWidget(m_content);
    replace(m_gap, m_content);
    m_content->show();
    m_content = nullptr;
    delete m_gap;
}

void PartWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(geometryKey(m_id), saveGeometry());
    giveBack();
    event->accept();
}

} // namespace longreach
