// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace longreach::test {

/// One entry of tests/data/sgp32/vectors.json, or of forms.json beside it.
struct WireVector {
    QString name;
    QString type; ///< may be empty
    QByteArray octets;
};
std::vector<WireVector> readVectors();
/// Messages put together by hand after the standard's tables: each version's form, each error, each optional field.
std::vector<WireVector> readForms();
QByteArray vectorOctets(QStringView name);

/// One body of the recorded ESipa traffic in tests/data/sgp32/esipa.jsonl.
struct EsipaBody {
    QString label;
    bool isRequest = false;
    QByteArray octets;
};
std::vector<EsipaBody> readEsipaBodies();

/// One exchange of tests/data/sgp32/apdu/<name>: data of whole commands and answers, chaining undone.
struct CardExchange {
    QByteArray command;
    QByteArray answer;
};
std::vector<CardExchange> readCardExchanges(const QString &name);

} // namespace longreach::test
