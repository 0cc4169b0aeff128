// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explaincommand.h"

#include "app/cli/optiontable.h"
#include "app/cli/output.h"
#include "app/cli/session.h"
#include "app/sgp32/explain/explanation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace longreach::cli {

namespace {

QJsonArray explanationsJson(const std::vector<sgp32::Explanation> &explanations)
{
    QJsonArray json;
    for (const auto &explanation : explanations)
        json += QJsonObject{{QStringLiteral("family"), explanation.family},
                            {QStringLiteral("code"), explanation.code},
                            {QStringLiteral("word"), explanation.word},
                            {QStringLiteral("cause"), explanation.cause},
                            {QStringLiteral("nextStep"), explanation.nextStep}};
    return json;
}

TextTable explanationsTable(const std::vector<sgp32::Explanation> &explanations)
{
    TextTable table({QStringLiteral("family"), QStringLiteral("code"), QStringLiteral("word"), QStringLiteral("cause"),
                     QStringLiteral("what to do")});
    for (const auto &explanation : explanations)
        table.add({explanation.family, explanation.code, explanation.word, explanation.cause, explanation.nextStep});
    return table;
}

QString explanationsText(const std::vector<sgp32::Explanation> &explanations)
{
    QString text;
    for (const auto &explanation : explanations)
        text +=
            QStringLiteral("%1 %2: %3\n    %4\n    %5\n")
                .arg(explanation.family, explanation.code, explanation.word, explanation.cause, explanation.nextStep);
    return text;
}

} // namespace

void ExplainCommand::declare(OptionTable &options)
{
    options.text("CODE", m_code, "CODE", "6A82, 8010000C, 8.2.6/3.8, profileNotInDisabledState, 404, BF51",
                 OptionTable::Need::Required);
    options.footer("Status words, PC/SC codes, subject and reason codes, result words, HTTP statuses and tags.\n"
                   "With --format json: [{family, code, word, cause, nextStep}]. Exit code 6 if nobody knows it.");
}

void ExplainCommand::start(Session &session)
{
    const auto explanations = sgp32::explain(m_code);
    if (explanations.empty()) {
        session.output().complain(
            QStringLiteral("Nobody knows a code '%1'. See 'longreachctl explain --help'.").arg(m_code));
        Q_EMIT finished(ExitCode::NotFound);
        return;
    }
    if (session.output().format() == Output::Format::Table)
        session.output().write(explanationsText(explanations).toUtf8());
    else
        session.output().print(explanationsJson(explanations), explanationsTable(explanations));
    Q_EMIT finished(ExitCode::Done);
}

} // namespace longreach::cli
