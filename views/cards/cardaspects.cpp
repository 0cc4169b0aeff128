// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cards/cardaspects.h"

#include "models/cards/cardprofilemodel.h"
#include "views/cards/cardhead.h"
#include "views/cards/cardwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace longreach {

namespace {

struct CardAspects final {
    Q_DECLARE_TR_FUNCTIONS(CardAspects)
};

QString nothing()
{
    return QStringLiteral("–");
}

QString namedText(const RegisteredName &entry)
{
    if (!entry.name.isEmpty())
        return entry.name;
    return entry.key.isEmpty() ? nothing() : CardHead::tr("not in the table");
}

QString namedTip(const RegisteredName &entry)
{
    return entry.source.isEmpty()
        ? entry.key
        : CardHead::tr("%1\nAfter %2 of %3", "key, source, date").arg(entry.key, entry.source, entry.date);
}

QString memoryText(const std::optional<CardMemory> &memory)
{
    return memory && memory->freeNonVolatile ? kibibytes(*memory->freeNonVolatile) : CardHead::tr("not said", "memory");
}

QString memoryTip(const std::optional<CardMemory> &memory)
{
    return memory && memory->freeNonVolatile
        ? CardHead::tr("%1 octets").arg(QLocale().toString(*memory->freeNonVolatile))
        : QString();
}

QString versionText(const CardVersions &versions)
{
    QStringList texts;
    if (!versions.sgp32.isEmpty())
        texts.append(QStringLiteral("SGP.32 ") + versions.sgp32.join(QStringLiteral(", ")));
    if (!versions.sgp22.isEmpty())
        texts.append(QStringLiteral("SGP.22 ") + versions.sgp22);
    return texts.isEmpty() ? nothing() : texts.join(QStringLiteral(" · "));
}

QString enabledText(const CardReport &report)
{
    const auto *enabled = enabledProfile(report);
    return enabled != nullptr ? titleOf(enabled->profile) : CardAspects::tr("none", "enabled profile");
}

QString eimText(const CardReport &report)
{
    QStringList ids;
    for (const auto &eim : report.eims)
        ids.append(eim.eimId);
    return ids.isEmpty() ? CardAspects::tr("none", "eIMs of a card") : ids.join(QStringLiteral(", "));
}

QString addressText(const std::optional<CardAddresses> &addresses)
{
    QStringList texts;
    if (addresses && !addresses->defaultDp.isEmpty())
        texts.append(addresses->defaultDp);
    if (addresses && !addresses->rootDs.isEmpty())
        texts.append(addresses->rootDs);
    return texts.isEmpty() ? nothing() : texts.join(QStringLiteral(", "));
}

} // namespace

QString words(CardAspect aspect)
{
    switch (aspect) {
    case CardAspect::Kind: return CardAspects::tr("Kind", "of a card");
    case CardAspect::Memory: return CardHead::tr("Free memory");
    case CardAspect::Versions: return CardHead::tr("Versions", "of standards");
    case CardAspect::Maker: return CardHead::tr("Maker", "of a card");
    case CardAspect::Issuer: return CardHead::tr("Certificate issuer");
    case CardAspect::Chain: return CardHead::tr("Certificates", "of a card");
    case CardAspect::Profiles: return CardAspects::tr("Profiles", "how many a card has");
    case CardAspect::EnabledProfile: return CardAspects::tr("Enabled profile");
    case CardAspect::Notifications: return CardAspects::tr("Unsent notifications");
    case CardAspect::Eims: return CardAspects::tr("eIMs", "of a card");
    case CardAspect::Addresses: return CardAspects::tr("Servers", "that a card asks by itself");
    }
    return {};
}

QString valueText(CardAspect aspect, const CardReport &report)
{
    switch (aspect) {
    case CardAspect::Kind: return words(report.identity.kind);
    case CardAspect::Memory: return memoryText(report.memory);
    case CardAspect::Versions: return versionText(report.identity.versions);
    case CardAspect::Maker: return namedText(report.identity.maker);
    case CardAspect::Issuer: return namedText(report.identity.issuer);
    case CardAspect::Chain: return words(report.chain.verdict);
    case CardAspect::Profiles: return QLocale().toString(static_cast<qulonglong>(report.profiles.size()));
    case CardAspect::EnabledProfile: return enabledText(report);
    case CardAspect::Notifications: return QLocale().toString(static_cast<qulonglong>(report.notifications.size()));
    case CardAspect::Eims: return eimText(report);
    case CardAspect::Addresses: return addressText(report.addresses);
    }
    return {};
}

QString valueTip(CardAspect aspect, const CardReport &report)
{
    switch (aspect) {
    case CardAspect::Memory: return memoryTip(report.memory);
    case CardAspect::Maker: return namedTip(report.identity.maker);
    case CardAspect::Issuer: return namedTip(report.identity.issuer);
    case CardAspect::Chain: return report.chain.finding;
    case CardAspect::Kind:
    case CardAspect::Versions:
    case CardAspect::Profiles:
    case CardAspect::EnabledProfile:
    case CardAspect::Notifications:
    case CardAspect::Eims:
    case CardAspect::Addresses: return {};
    }
    return {};
}

} // namespace longreach
