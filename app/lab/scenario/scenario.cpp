// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/scenario/scenario.h"

#include "app/lab/scenario/scenarioreader.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

// Outside every namespace, as the macro wants it.
static void initScenarioFiles()
{
    Q_INIT_RESOURCE(scenarios);
}

namespace longreach::lab {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure(Error::Kind::NotFound, QStringLiteral("%1: %2").arg(path, file.errorString()));
    return file.readAll();
}

std::vector<Scenario> readShipped()
{
    initScenarioFiles();
    std::vector<Scenario> read;
    for (const auto *name : {"calm-fleet", "bad-night", "roaming-rollout"}) {
        const auto content = contentOf(QStringLiteral(":/scenarios/%1.json").arg(QLatin1String(name)));
        read.push_back(content.and_then(Scenario::parse).value());
    }
    return read;
}

} // namespace

Result<Scenario> Scenario::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return failure(
            Error::Kind::InvalidInput,
            QStringLiteral("no object of JSON: %1 at octet %2").arg(problem.errorString()).arg(problem.offset));
    return ScenarioReader().read(document.object());
}

const std::vector<Scenario> &shippedScenarios()
{
    static const auto shipped = readShipped();
    return shipped;
}

Result<Scenario> findScenario(const QString &nameOrFile)
{
    const auto &shipped = shippedScenarios();
    const auto found = std::ranges::find_if(shipped, [&](const Scenario &one) { return one.title.name == nameOrFile; });
    if (found != shipped.end())
        return *found;
    return contentOf(nameOrFile).and_then(Scenario::parse);
}

} // namespace longreach::lab
