// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpdesk.h"

#include "views/common/helptopic.h"
#include "views/help/aboutdialog.h"
#include "views/help/helpwindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMainWindow>

namespace longreach {

namespace {

QString helpLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

bool isHelpKey(const QEvent &event)
{
    return event.type() == QEvent::KeyPress
        && static_cast<const QKeyEvent &>(event).matches(QKeySequence::HelpContents);
}

} // namespace

HelpDesk::HelpDesk(const Services &services, QMainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    // A dialog that asks something gets no shortcut of the window, and it is where help is needed most.
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

std::vector<Command> HelpDesk::commands()
{
    const auto command = [](const QString &id, const QString &text, const QString &icon,
                            const QList<QKeySequence> &shortcuts, std::function<void()> run) {
        return Command{.id = id,
                       .menu = Command::Menu::Help,
                       .needs = Need::Nothing,
                       .text = text,
                       .icon = icon,
                       .shortcuts = shortcuts,
                       .hint = {},
                       .run = std::move(run)};
    };
    return {command(QStringLiteral("help.here"), tr("&Help on this"), QStringLiteral("help"),
                    {QKeySequence(Qt::Key_F1)}, [this] { showContext(); }),
            command(QStringLiteral("help.words"), tr("&Words of the field"), QStringLiteral("list"), {},
                    [this] { showTopic(QStringLiteral("words")); }),
            command(QStringLiteral("help.about"), tr("&About Longreach…"), QStringLiteral("details"), {},
                    [this] { showAbout(); })};
}

void HelpDesk::showTopic(const QString &id)
{
    if (m_help == nullptr)
        m_help = std::make_unique<HelpWindow>(helpLanguage());
    m_help->showTopic(id);
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = isHelpKey(*event) ? qobject_cast<QWidget *>(watched) : nullptr;
    if (widget == nullptr)
        return false;
    showTopic(helpTopicOf(widget));
    return true;
}

void HelpDesk::showContext()
{
    const auto *focus = m_window.focusWidget();
    // The focus may be left behind on a page that is no longer shown.
    showTopic(helpTopicOf(focus != nullptr && focus->isVisible() ? focus : &m_window));
}

void HelpDesk::showAbout()
{
    (new AboutDialog(m_services, &m_window))->open();
}

} // namespace longreach
