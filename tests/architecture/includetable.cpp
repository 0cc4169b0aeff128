// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/includetable.h"

#include <QRegularExpression>

#include <map>

namespace longreach::architecture {

namespace {

/// Rooms by name, in one string for the eye.
QStringList rooms(const char *names)
{
    return QString(QLatin1String(names)).split(u' ', Qt::SkipEmptyParts);
}

const std::map<QString, QStringList> &includeTable()
{
    static const std::map<QString, QStringList> table{
        {QStringLiteral("app/core"), {}},
        {QStringLiteral("app/sgp32"), rooms("app/core")},
        {QStringLiteral("app/ports"), rooms("app/core app/sgp32")},
        {QStringLiteral("app/settings"), rooms("app/core")},
        {QStringLiteral("app/fleet"), rooms("app/core app/ports")},
        {QStringLiteral("app/jobs"), rooms("app/core app/ports")},
        {QStringLiteral("app/eim"), rooms("app/core app/sgp32 app/ports")},
        {QStringLiteral("app/card"), rooms("app/core app/sgp32 app/ports")},
        {QStringLiteral("app/journal"), rooms("app/core app/sgp32 app/ports")},
        {QStringLiteral("app/secrets"), rooms("app/core app/sgp32 app/ports")},
        {QStringLiteral("app/lab"), rooms("app/core app/sgp32 app/ports")},
        {QStringLiteral("app/workspace"),
         rooms(
             "app/core app/sgp32 app/ports app/settings app/fleet app/jobs app/eim app/card app/journal app/secrets")},
        {QStringLiteral("app/cli"),
         rooms("app/core app/sgp32 app/ports app/settings app/fleet app/jobs app/eim app/card app/journal app/secrets "
               "app/lab app/workspace")},
        {QStringLiteral("app/main"),
         rooms("app/core app/sgp32 app/ports app/settings app/fleet app/jobs app/eim app/card app/journal app/secrets "
               "app/lab app/workspace models views")},
        {QStringLiteral("models"), rooms("app/core app/fleet app/jobs")},
        {QStringLiteral("views"), rooms("models app/core app/fleet app/jobs")},
        {QStringLiteral("tests"),
         rooms("app/core app/sgp32 app/ports app/settings app/fleet app/jobs app/eim app/card app/journal app/secrets "
               "app/lab app/workspace app/cli app/main models views")},
    };
    return table;
}

} // namespace

std::vector<Include> readIncludes(const QStringList &lines)
{
    static const QRegularExpression pattern(QStringLiteral(R"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"));
    static const QRegularExpression condition(QStringLiteral(R"(^\s*#\s*(if|endif))"));
    std::vector<Include> includes;
    int depth = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (const auto directive = condition.match(lines.at(at)); directive.hasMatch())
            depth += directive.captured(1) == u"if" ? 1 : -1;
        const auto match = pattern.match(lines.at(at));
        if (!match.hasMatch())
            continue;
        const bool isQuoted = !match.captured(1).isEmpty();
        includes.push_back({match.captured(isQuoted ? 1 : 2), isQuoted, depth > 0, at + 1});
    }
    return includes;
}

QStringList roomsOpenTo(const QString &room)
{
    const auto found = includeTable().find(room);
    return found == includeTable().end() ? QStringList() : found->second;
}

bool isDrawingHeader(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(Qt(Widgets|Charts|Gui|Svg|OpenGL)/.*"
        "|Q(Application|GuiApplication|Widget|MainWindow|Action|Menu|MenuBar|ToolBar|StatusBar|DockWidget|Layout|"
        "Splitter"
        "|Label|LineEdit|TextEdit|PlainTextEdit|Dialog|MessageBox|Wizard|Style|StyleOption|StyleFactory|Completer|"
        "Shortcut"
        "|[A-Za-z]+(Button|Box|Slider|Bar|Layout|Dialog|Delegate|Widget|Label|Edit)"
        "|(Header|Table|Tree|List|Chart|Graphics)View|[A-Za-z]*Chart|[A-Za-z]*Series"
        "|Painter|PainterPath|Brush|Pen|Color|Palette|Font|FontMetrics|Icon|Pixmap|Image|Cursor|Screen|Clipboard"
        "|SvgRenderer))$"));
    return pattern.match(name).hasMatch();
}

bool isUmbrellaHeader(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^Qt(Core|Gui|Widgets|Network|Sql|Concurrent|Charts|Test|Svg|HttpServer|OpenGL)$"));
    return pattern.match(name).hasMatch();
}

} // namespace longreach::architecture
