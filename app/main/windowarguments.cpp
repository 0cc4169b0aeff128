// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/windowarguments.h"

#include "views/common/theme.h"

#include <QCommandLineParser>

namespace longreach {

namespace {

const QString storeOption = QStringLiteral("store");
const QString labOption = QStringLiteral("lab");
const QString scenarioOption = QStringLiteral("scenario");
const QString devicesOption = QStringLiteral("devices");
const QString seedOption = QStringLiteral("seed");
const QString speedOption = QStringLiteral("speed");
const QString themeOption = QStringLiteral("theme");
const QString languageOption = QStringLiteral("language");
const QString screenshotsOption = QStringLiteral("screenshots");
const QString exitOption = QStringLiteral("exit-after-startup");

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Longreach, the console for SGP.32 IoT eSIM fleets."));
    parser.addOptions({
        {storeOption, QStringLiteral("Keep devices, jobs and settings in <folder>."), QStringLiteral("folder")},
        {labOption, QStringLiteral("Start the embedded lab and connect it; without --store nothing is kept.")},
        {scenarioOption,
         QStringLiteral("Start the lab with a scenario: calm-fleet, bad-night, roaming-rollout or a file."),
         QStringLiteral("name")},
        {devicesOption, QStringLiteral("Simulated devices of the lab (1000)."), QStringLiteral("n")},
        {seedOption, QStringLiteral("Equal seeds give equal labs (1)."), QStringLiteral("s")},
        {speedOption, QStringLiteral("Run the lab <x> times faster than the clock (60)."), QStringLiteral("x")},
        {themeOption, QStringLiteral("light, dark, high-contrast or system."), QStringLiteral("theme")},
        {languageOption, QStringLiteral("Language of the window, such as de; pseudo-long or pseudo-rtl to try texts."),
         QStringLiteral("locale")},
        {screenshotsOption,
         QStringLiteral("With --lab: run a job on 200 devices, write pictures of every page to <folder>, exit."),
         QStringLiteral("folder")},
        {exitOption, QStringLiteral("Show the window once and exit: to check an installation.")},
    });
}

tl::unexpected<Error> notUsable(const QString &option, const QString &value)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("--%1 cannot be '%2'").arg(option, value));
}

Result<void> readLab(const QCommandLineParser &parser, WindowArguments &arguments)
{
    arguments.labScenario = parser.value(scenarioOption);
    bool isNumber = false;
    if (parser.isSet(devicesOption)) {
        arguments.labDevices = parser.value(devicesOption).toInt(&isNumber);
        if (!isNumber)
            return notUsable(devicesOption, parser.value(devicesOption));
    }
    if (parser.isSet(seedOption)) {
        arguments.labSeed = parser.value(seedOption).toULongLong(&isNumber);
        if (!isNumber)
            return notUsable(seedOption, parser.value(seedOption));
    }
    if (parser.isSet(speedOption)) {
        arguments.labSpeed = parser.value(speedOption).toDouble(&isNumber);
        if (!isNumber)
            return notUsable(speedOption, parser.value(speedOption));
    }
    return {};
}

} // namespace

Result<WindowArguments> WindowArguments::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    const auto help = parser.addHelpOption();
    const auto version = parser.addVersionOption();
    if (!parser.parse(QStringList{QStringLiteral("longreach")} + arguments))
        return failure(Error::Kind::InvalidInput, parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("no argument '%1' is known").arg(parser.positionalArguments().first()));

    WindowArguments read;
    if (parser.isSet(help))
        read.text = parser.helpText();
    else if (parser.isSet(version))
        read.text = QStringLiteral("Longreach " LONGREACH_VERSION "\n");
    read.storeFolder = parser.value(storeOption);
    read.isLab = parser.isSet(labOption);
    read.theme = parser.value(themeOption);
    read.language = parser.value(languageOption);
    read.screenshotFolder = parser.value(screenshotsOption);
    read.exitsAfterStartup = parser.isSet(exitOption);
    if (const auto lab = readLab(parser, read); !lab)
        return failure(lab.error());
    if (!read.theme.isEmpty() && !Theme::modeFromWord(read.theme))
        return notUsable(themeOption, read.theme);
    for (const auto &option : {scenarioOption, devicesOption, seedOption, speedOption, screenshotsOption}) {
        if (parser.isSet(option) && !read.isLab)
            return failure(Error::Kind::InvalidInput, QStringLiteral("--%1 needs --lab").arg(option));
    }
    return read;
}

} // namespace longreach
