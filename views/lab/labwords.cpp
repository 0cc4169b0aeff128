// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/labwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace longreach {

namespace {

struct KnobTexts {
    const char *name;
    const char *words;
    const char *tip;
};

constexpr std::array Knobs{
    KnobTexts{"refuse", QT_TRANSLATE_NOOP("LabWords", "Refuse changes"),
              QT_TRANSLATE_NOOP("LabWords", "The rules of the profiles on these cards forbid every change.")},
    KnobTexts{"slow", QT_TRANSLATE_NOOP("LabWords", "Answer late"),
              QT_TRANSLATE_NOOP("LabWords", "These devices take up to two and a half minutes for an answer.")},
    KnobTexts{"dark", QT_TRANSLATE_NOOP("LabWords", "Lost over a switch"),
              QT_TRANSLATE_NOOP("LabWords", "These devices are never heard of again once they switched profiles.")},
    KnobTexts{"rollback", QT_TRANSLATE_NOOP("LabWords", "Roll back"),
              QT_TRANSLATE_NOOP("LabWords",
                                "A new profile never gives these devices a connection: they return to the "
                                "former one where the order allows it, else they are lost.")},
    KnobTexts{"absent", QT_TRANSLATE_NOOP("LabWords", "Never poll"),
              QT_TRANSLATE_NOOP("LabWords", "These devices do not come at all; their orders expire.")},
    KnobTexts{"reset-before-create", QT_TRANSLATE_NOOP("LabWords", "Lose an order"),
              QT_TRANSLATE_NOOP("LabWords", "The connection breaks and the order was not taken.")},
    KnobTexts{"reset-after-create", QT_TRANSLATE_NOOP("LabWords", "Lose the answer to an order"),
              QT_TRANSLATE_NOOP("LabWords", "The connection breaks although the order was taken.")},
    KnobTexts{"error500", QT_TRANSLATE_NOOP("LabWords", "Server errors"),
              QT_TRANSLATE_NOOP("LabWords", "Requests are answered with status 500, nothing done.")},
    KnobTexts{"hang", QT_TRANSLATE_NOOP("LabWords", "Never answer"),
              QT_TRANSLATE_NOOP("LabWords", "Requests are done, but no answer comes.")},
    KnobTexts{"half-response", QT_TRANSLATE_NOOP("LabWords", "Answers cut off"),
              QT_TRANSLATE_NOOP("LabWords", "The answer stops in the middle.")},
    KnobTexts{"garbage", QT_TRANSLATE_NOOP("LabWords", "Answers in garbage"),
              QT_TRANSLATE_NOOP("LabWords", "The body of the answer cannot be read.")},
    KnobTexts{
        "restart-every", QT_TRANSLATE_NOOP("LabWords", "Restart after requests"),
        QT_TRANSLATE_NOOP("LabWords", "The eIM restarts after each so many requests and forgets work under way.")},
    KnobTexts{"euicc-poison", QT_TRANSLATE_NOOP("LabWords", "Poisoned by a bad order"),
              QT_TRANSLATE_NOOP("LabWords",
                                "One malformed order about an eUICC stops all of that kind for good, as in "
                                "the real eIM.")}};

QString translated(const char *text)
{
    return QCoreApplication::translate("LabWords", text);
}

const KnobTexts *textsOf(const QString &name)
{
    const auto found =
        std::ranges::find_if(Knobs, [&](const KnobTexts &one) { return name == QLatin1String(one.name); });
    return found == Knobs.end() ? nullptr : &*found;
}

} // namespace

QString facilityWords(const QString &facility)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> Facilities{
        {{"psmo", QT_TRANSLATE_NOOP("LabWords", "Profiles")},
         {"eco", QT_TRANSLATE_NOOP("LabWords", "eIMs")},
         {"edr", QT_TRANSLATE_NOOP("LabWords", "Card data")},
         {"download", QT_TRANSLATE_NOOP("LabWords", "Downloads")},
         {"euicc", QT_TRANSLATE_NOOP("LabWords", "Records")}}};
    for (const auto &[name, words] : Facilities) {
        if (facility == QLatin1String(name))
            return translated(words);
    }
    return facility;
}

QString knobWords(const QString &name)
{
    const auto *texts = textsOf(name);
    return texts != nullptr ? translated(texts->words) : name;
}

QString knobTip(const QString &name)
{
    const auto *texts = textsOf(name);
    return texts != nullptr ? translated(texts->tip) : QString();
}

QString changeWords(const QString &assignment)
{
    const auto name = assignment.section(u'=', 0, 0);
    const auto value = assignment.section(u'=', 1);
    if (name == u"down")
        return QCoreApplication::translate("LabWords", "No service: %1", "country or network").arg(value);
    if (name == u"up")
        return QCoreApplication::translate("LabWords", "Service again: %1", "country or network").arg(value);
    const auto network = value.section(u':', 0, 0);
    const auto country = value.section(u':', 1);
    if (name == u"roam")
        return QCoreApplication::translate("LabWords", "%1 may roam in %2", "network, country").arg(network, country);
    if (name == u"unroam")
        return QCoreApplication::translate("LabWords", "%1 roams in %2 no longer", "network, country")
            .arg(network, country);
    if (name == u"speed")
        return QCoreApplication::translate("LabWords", "Speed %1 ×").arg(value);
    return QStringLiteral("%1: %2").arg(knobWords(name), value);
}

QString scenarioWords(const QString &text)
{
    // As the files have them: what is not in this list is not translated.
    static constexpr std::array Shipped{
        QT_TRANSLATE_NOOP("LabScenarios", "Calm fleet"),
        QT_TRANSLATE_NOOP("LabScenarios",
                          "Devices in all countries that poll and obey; now and then one restarts. For a first look "
                          "and for measuring."),
        QT_TRANSLATE_NOOP("LabScenarios", "Bad night"),
        QT_TRANSLATE_NOOP("LabScenarios",
                          "A fleet that is half in Brazil. A country and an operator lose their service, the eIM "
                          "answers badly, some cards refuse; by morning all is back."),
        QT_TRANSLATE_NOOP("LabScenarios", "Roaming rollout"),
        QT_TRANSLATE_NOOP(
            "LabScenarios",
            "Devices in four countries of Europe that shall leave the bootstrap profile. An agreement begins, another "
            "ends while the rollout runs: whoever moved too early needs rollback or fallback."),
    };
    const bool isShipped = std::ranges::any_of(Shipped, [&](const char *one) { return text == QLatin1String(one); });
    return isShipped ? QCoreApplication::translate("LabScenarios", text.toUtf8().constData()) : text;
}

QString labTimeText(std::chrono::seconds time)
{
    const auto seconds = time.count();
    const auto clock = QStringLiteral("%1:%2:%3")
                           .arg(seconds / 3600 % 24, 2, 10, QLatin1Char('0'))
                           .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                           .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    const auto days = seconds / 86'400;
    return days == 0 ? clock : QCoreApplication::translate("LabWords", "%1 d %2", "days, clock").arg(days).arg(clock);
}

} // namespace longreach
