// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpbrowser.h"

#include "views/common/colorscheme.h"
#include "views/common/metrics.h"
#include "views/help/helplibrary.h"

#include <QApplication>
#include <QEvent>
#include <QImage>
#include <QTextCursor>
#include <QTextDocument>

namespace longreach {

namespace {

constexpr qreal pageMargin = 3.0 * metrics::Grid;

/// What QTextDocument knows of CSS is enough for headings, tables and keys.
QString pageStyle(const ColorScheme &scheme)
{
    return QStringLiteral("h1 { font-size: 18pt; font-weight: 600; margin-bottom: 10px; }"
                          "h2 { font-size: 12pt; font-weight: 600; margin-top: 18px; margin-bottom: 6px; }"
                          "p, li { line-height: 140%; margin-bottom: 8px; }"
                          "th { text-align: left; color: %1; font-weight: 600; padding: 4px 12px 4px 0px; }"
                          "td { padding: 4px 16px 4px 0px; }"
                          "code { font-family: 'Noto Sans Mono', 'DejaVu Sans Mono', monospace; "
                          "background-color: %2; }"
                          "pre { background-color: %2; margin-bottom: 10px; }"
                          "a { color: %3; }")
        .arg(scheme.mutedText.name(), scheme.hover.name(), scheme.accent.name());
}

} // namespace

HelpBrowser::HelpBrowser(const HelpLibrary &library, QWidget *parent) : QTextBrowser(parent), m_library(library)
{
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Page of the help"));
    document()->setDocumentMargin(pageMargin);
    applyColors();
}

void HelpBrowser::showTopic(const QString &id)
{
    setSource(QUrl(id), QTextDocument::HtmlResource);
}

QString HelpBrowser::topic() const
{
    return source().path();
}

void HelpBrowser::mark(const QString &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    const auto &colors = ColorScheme::of(palette()).tone(Tone::Warning);
    format.setBackground(colors.fill);
    format.setForeground(colors.text);
    for (const auto &word : words.split(u' ', Qt::SkipEmptyParts)) {
        for (auto place = document()->find(word); !place.isNull(); place = document()->find(word, place))
            marks.append({place, format});
    }
    setExtraSelections(marks);
    if (!marks.isEmpty()) {
        auto first = marks.first().cursor;
        first.clearSelection();
        setTextCursor(first);
    }
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource)
        return QImage(QStringLiteral(":/help/") + name.path());
    const auto *topic = m_library.find(name.path());
    return topic == nullptr ? QVariant() : topic->html;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void HelpBrowser::applyColors()
{
    // Styles are worked into a page when it is read, so it is read once more.
    document()->setDefaultStyleSheet(pageStyle(ColorScheme::of(QApplication::palette())));
    reload();
}

} // namespace longreach
