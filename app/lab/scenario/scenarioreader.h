// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/error.h"
#include "app/lab/scenario/scenario.h"

#include <QJsonObject>
#include <QStringList>

namespace longreach::lab {

/// Reads one scenario; the first thing that is wrong ends it, with its path.
class ScenarioReader final {
public:
    Result<Scenario> read(const QJsonObject &root);

private:
    /// Where in the file something stands.
    struct Place {
        QString path;

        [[nodiscard]] Place operator/(const QString &member) const;
        [[nodiscard]] Place operator[](qsizetype index) const;
    };

    void readHead(const QJsonObject &root);
    void readPopulation(const QJsonObject &object, const Place &place);
    void readOperators(const QJsonObject &object, const Place &place, PopulationMix::Place &to);
    void readShares(const QJsonObject &object, const Place &place);
    void readRoaming(const QJsonObject &object, const Place &place);
    void readHappening(const QJsonObject &object, const Place &place);
    void takeChange(const QString &assignment, const Place &place, std::vector<LabChange> &to);

    // Each notes the first fault and then gives something harmless.
    void expectOnly(const QJsonObject &object, const Place &place, const QStringList &known);
    QJsonObject objectIn(const QJsonValue &value, const Place &place);
    QJsonArray arrayIn(const QJsonValue &value, const Place &place);
    QString textIn(const QJsonValue &value, const Place &place);
    double numberIn(const QJsonValue &value, const Place &place, double least, double most);
    std::chrono::seconds durationIn(const QJsonValue &value, const Place &place);
    void complain(const Place &place, const QString &what);

    Scenario m_scenario;
    std::optional<Error> m_error;
};

} // namespace longreach::lab
