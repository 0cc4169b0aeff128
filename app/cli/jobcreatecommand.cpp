// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobcreatecommand.h"

#include "app/cli/devicechoice.h"
#include "app/cli/inputfile.h"
#include "app/cli/jobjson.h"
#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/fleet/fleetstore.h"
#include "app/jobs/jobdesk.h"
#include "app/ports/clock.h"
#include "app/workspace/workspace.h"

#include <algorithm>

namespace longreach::cli {

namespace {

const QString &createPurpose()
{
    static const auto purpose = QStringLiteral("create the job");
    return purpose;
}

} // namespace

void JobCreateCommand::declare(OptionTable &options)
{
    m_options.declare(options);
    options.text("--query", m_query, "QUERY", "On which devices; see 'devices list --help'. '' is all of them");
    options.text("--eids", m_eidFile, "FILE", "... or on these: one EID a line; '-' is standard input");
    options.number("--first", m_first, "N", "At most so many of them", 1);
    options.text("--title", m_title, "TEXT", "What the job is called");
    options.number("--limit-open", m_limitOpen, "N", "Most of its orders at the eIMs at once; default: the eIM's limit",
                   1);
    options.number("--rate", m_rate, "N", "Most submissions a minute; default: no limit", 1);
    options.flag("--dry-run", m_isDryRun, "Only say what it would come to");
    options.flag("--wait", m_waits, "Go on until the job is over, carrying it out here if no other process does");
    options.footer(
        "A selector names one profile of each device by words that hold on all of them: operator, provider,\n"
        "name, plmn, class, state, iccid. Devices where it means none or several are ineligible.\n"
        "Exit code 1 if not every operation went well.\n"
        "\n"
        "Examples:\n"
        "  longreachctl job create --kind enable --query 'country:BR' --profile 'operator:\"Tele2*\"' --wait\n"
        "  longreachctl job create --kind download --eids meters.txt --codes codes.csv --rate 60\n"
        "  longreachctl job create --kind audit --query 'state:overdue' --dry-run --format json\n"
        "\n"
        "With --format json it prints what 'job show' does; with --dry-run {total, willDo, alreadySo,\n"
        "ineligible, waiting, ineligibleByReason: {<reason>: n}, willDoByEim: {<name>: n}}.");
}

Session::EngineUse JobCreateCommand::engineUse() const
{
    return m_waits && !m_isDryRun ? Session::EngineUse::IfFree : Session::EngineUse::None;
}

Session::SecretsUse JobCreateCommand::secretsUse() const
{
    // Activation codes are sealed with a key that lies with the credentials.
    return m_options.hasCodes() ? Session::SecretsUse::AskPassphrase : JobCommand::secretsUse();
}

void JobCreateCommand::run()
{
    auto plan = m_options.readPlan();
    if (!plan) {
        failAtOption(session(), createPurpose(), plan.error());
        return;
    }
    auto codes = m_options.readCodes();
    if (!codes) {
        failAtFile(session(), createPurpose(), codes.error());
        return;
    }
    if (m_query.isNull() == m_eidFile.isNull()) {
        refuseAt(createPurpose(),
                 {Error::Kind::InvalidInput, QStringLiteral("either --query or --eids says on which devices")});
        return;
    }
    m_codes = *std::move(codes);
    m_draft.plan = *std::move(plan);
    const bool isForNamedDevices =
        !m_codes.empty() && std::ranges::all_of(m_codes, [](const auto &entry) { return entry.eid.has_value(); });
    m_draft.plan.codes = isForNamedDevices ? jobs::JobPlan::Codes::Bound : jobs::JobPlan::Codes::Pool;
    m_draft.title = m_title;
    m_draft.query = m_query;
    m_draft.limitOpen = static_cast<int>(m_limitOpen);
    m_draft.ratePerMinute = static_cast<int>(m_rate);
    whenFleetIsLoaded([this] { m_eidFile.isNull() ? chooseByQuery() : chooseByFile(); });
}

void JobCreateCommand::chooseByQuery()
{
    const auto &fleet = workspace().fleet().live();
    const auto rows = chooseRows(fleet, m_query, {}, m_first, workspace().clock().now());
    if (!rows) {
        refuseAt(QStringLiteral("read the query"), rows.error());
        return;
    }
    if (rows->empty()) {
        const auto finding = QStringLiteral("of %1 devices none matches the query").arg(fleet.deviceCount());
        failAt(createPurpose(), {Error::Kind::NotFound, finding});
        return;
    }
    for (const auto row : *rows)
        m_draft.eids.push_back(fleet.row(row).eid());
    keepCodes();
}

void JobCreateCommand::chooseByFile()
{
    auto eids = readEidFile(m_eidFile);
    if (!eids) {
        failAtFile(session(), createPurpose(), eids.error());
        return;
    }
    const auto unknown =
        std::ranges::find_if(*eids, [this](const Eid &eid) { return !workspace().fleet().rowOf(eid); });
    if (unknown != eids->end()) {
        failAt(createPurpose(),
               {Error::Kind::NotFound,
                QStringLiteral("%1: device %2 is not in this store").arg(m_eidFile, unknown->toString())});
        return;
    }
    if (m_first > 0 && static_cast<std::size_t>(m_first) < eids->size())
        eids->erase(eids->begin() + m_first, eids->end());
    m_draft.query = QStringLiteral("--eids %1").arg(m_eidFile);
    m_draft.eids = *std::move(eids);
    keepCodes();
}

void JobCreateCommand::keepCodes()
{
    const auto goOn = [this] { m_isDryRun ? review() : create(); };
    if (m_codes.empty()) {
        goOn();
        return;
    }
    warnOfForgetting(QStringLiteral("activation codes cannot be read any more"));
    whenDone(workspace().codes().add(std::move(m_codes)), this, [this, goOn](const Result<qint64> &kept) {
        kept ? goOn() : failAtSecrets(QStringLiteral("keep the activation codes"), kept.error());
    });
}

void JobCreateCommand::review()
{
    await(workspace().desk().review(m_draft, m_stop.get_token()), QStringLiteral("review the job"),
          [this](const jobs::Review &review) {
              output().print(reviewJson(review), reviewTable(review));
              Q_EMIT finished(ExitCode::Done);
          });
}

void JobCreateCommand::create()
{
    await(workspace().desk().create(m_draft, m_stop.get_token()), createPurpose(), [this](const Job &job) {
        output().say(QStringLiteral("Job %1: %2 on %3 devices.").arg(job.id).arg(toWord(job.kind)).arg(job.total));
        if (m_waits)
            watchToEnd(job.id);
        else
            remarkOnEngine(job.id, [this, job] { printAndFinish(job, ExitCode::Done); });
    });
}

void JobCreateCommand::interrupt()
{
    m_stop.request_stop();
    JobCommand::interrupt();
}

} // namespace longreach::cli
