// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/joboptions.h"

#include "app/cli/inputfile.h"
#include "app/cli/optiontable.h"
#include "app/core/digits.h"

#include <algorithm>

namespace longreach::cli {

namespace {

tl::unexpected<Error> badOption(const QString &option, const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("%1: %2").arg(option, finding));
}

/// `read`, or its error with the option's name in front.
template <typename T>
Result<T> named(const QString &option, Result<T> read)
{
    if (!read)
        return badOption(option, read.error().detail);
    return read;
}

} // namespace

void JobOptions::declare(OptionTable &options)
{
    options.choice("--kind", m_kind,
                   {QStringLiteral("audit"), QStringLiteral("enable"), QStringLiteral("disable"),
                    QStringLiteral("delete"), QStringLiteral("download"), QStringLiteral("cardData"),
                    QStringLiteral("addEim"), QStringLiteral("updateEim"), QStringLiteral("deleteEim"),
                    QStringLiteral("listEim"), QStringLiteral("sequence")},
                   "What is done to each device", OptionTable::Need::Required);
    options.text("--profile", m_profile, "SELECTOR", "enable, disable, delete: which profile, in words");
    options.text("--profile-table", m_profileTable, "FILE", "... or by a table of EID and ICCID (CSV)");
    options.flag("--no-rollback", m_isWithoutRollback, "enable: stay on the new profile even without connection");
    options.flag("--verify", m_verifies, "Ask the card afterwards whether it is so");
    options.text("--codes", m_codes, "FILE", "download: activation codes, 'EID,code' or 'code' a line (CSV)");
    options.texts("--step", m_steps, "STEP", "sequence: 'enable SELECTOR', 'disable ...', 'delete ...', 'list', 'rat'");
    options.text("--tags", m_tags, "HEX", "audit, cardData: the tags asked for");
    options.text("--eim-configuration", m_eimConfiguration, "FILE",
                 "addEim, updateEim: EimConfigurationData (DER or hex)");
    options.text("--eim-id", m_eimId, "ID", "deleteEim: which one");
}

Result<jobs::JobPlan> JobOptions::readPlan() const
{
    jobs::JobPlan plan;
    plan.kind = jobKindFromWord(m_kind).value();
    plan.rollback = !m_isWithoutRollback;
    plan.verify = m_verifies;
    plan.eimId = m_eimId;
    for (const auto read :
         {&JobOptions::readProfile, &JobOptions::readSteps, &JobOptions::readTags, &JobOptions::readEimConfiguration}) {
        if (const auto done = (this->*read)(plan); !done)
            return failure(done.error());
    }
    if (const auto complete = validate(plan); !complete)
        return failure(complete.error());
    return plan;
}

Result<std::vector<jobs::CodeEntry>> JobOptions::readCodes() const
{
    if (m_codes.isEmpty())
        return std::vector<jobs::CodeEntry>();
    const auto text = readInputText(m_codes);
    if (!text)
        return failure(text.error());
    auto file = jobs::CodeFile::read(*text);
    if (!file.badLines.empty())
        return badOption(
            m_codes, QStringLiteral("line %1: %2").arg(file.badLines.front().line).arg(file.badLines.front().finding));
    if (file.entries.empty())
        return badOption(m_codes, QStringLiteral("no activation code in it"));
    return std::move(file.entries);
}

Result<void> JobOptions::readProfile(jobs::JobPlan &plan) const
{
    if (!m_profile.isEmpty() && !m_profileTable.isEmpty())
        return badOption(QStringLiteral("--profile"), QStringLiteral("excludes --profile-table"));
    if (m_profile.isEmpty() && m_profileTable.isEmpty())
        return {};
    auto selector = [this]() -> Result<jobs::ProfileSelector> {
        if (!m_profile.isEmpty())
            return named(QStringLiteral("--profile"), jobs::ProfileSelector::parse(m_profile));
        const auto text = readInputText(m_profileTable);
        if (!text)
            return failure(text.error());
        return named(m_profileTable, jobs::ProfileSelector::fromTable(*text));
    }();
    if (!selector)
        return failure(selector.error());
    plan.profile = *std::move(selector);
    return {};
}

Result<void> JobOptions::readSteps(jobs::JobPlan &plan) const
{
    for (const auto &text : m_steps) {
        auto step = named(QStringLiteral("--step '%1'").arg(text), jobs::PlanStep::parse(text));
        if (!step)
            return failure(step.error());
        plan.steps.push_back(*std::move(step));
    }
    return {};
}

Result<void> JobOptions::readTags(jobs::JobPlan &plan) const
{
    auto tags = readHex(m_tags, u"--tags");
    if (!tags)
        return failure(tags.error());
    plan.tagList = *std::move(tags);
    return {};
}

Result<void> JobOptions::readEimConfiguration(jobs::JobPlan &plan) const
{
    if (m_eimConfiguration.isEmpty())
        return {};
    const auto octets = readInputFile(m_eimConfiguration);
    if (!octets)
        return failure(octets.error());
    // DER begins with the octet 30; a file in hexadecimal begins with the character '3'.
    const auto hex = readHex(QString::fromLatin1(octets->simplified()), m_eimConfiguration);
    plan.eimConfiguration = hex ? *hex : *octets;
    return {};
}

} // namespace longreach::cli
