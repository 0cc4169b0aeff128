// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/outcomewords.h"

#include <array>
#include <span>

namespace longreach::eim {

namespace {

struct Code {
    int number;
    QLatin1String word;
};

/// Meanings that are the same in every result.
constexpr std::array CommonCodes{Code{0, QLatin1String("ok")}, Code{7, QLatin1String("commandError")},
                                 Code{127, QLatin1String("undefinedError")}};

constexpr std::array ProfileCodes{
    Code{1, QLatin1String("iccidOrAidNotFound")},    Code{2, QLatin1String("profileNotInDisabledState")},
    Code{3, QLatin1String("disallowedByPolicy")},    Code{5, QLatin1String("catBusy")},
    Code{20, QLatin1String("rollbackNotAvailable")}, Code{21, QLatin1String("returnFallbackProfile")}};
constexpr std::array DisableCodes{Code{1, QLatin1String("iccidOrAidNotFound")},
                                  Code{2, QLatin1String("profileNotInEnabledState")},
                                  Code{3, QLatin1String("disallowedByPolicy")}, Code{5, QLatin1String("catBusy")}};
constexpr std::array ListProfileCodes{Code{1, QLatin1String("incorrectInputValues")},
                                      Code{11, QLatin1String("profileChangeOngoing")}};
constexpr std::array AutoEnableCodes{Code{1, QLatin1String("insufficientMemory")}};
constexpr std::array AddEimCodes{
    Code{1, QLatin1String("insufficientMemory")}, Code{2, QLatin1String("associatedEimAlreadyExists")},
    Code{3, QLatin1String("ciPKUnknown")}, Code{5, QLatin1String("invalidAssociationToken")},
    Code{6, QLatin1String("counterValueOutOfRange")}};
constexpr std::array DeleteEimCodes{Code{1, QLatin1String("eimNotFound")}, Code{2, QLatin1String("lastEimDeleted")}};
constexpr std::array UpdateEimCodes{Code{1, QLatin1String("eimNotFound")}, Code{3, QLatin1String("ciPKUnknown")},
                                    Code{6, QLatin1String("counterValueOutOfRange")}};
constexpr std::array SetFallbackCodes{Code{1, QLatin1String("iccidOrAidNotFound")},
                                      Code{2, QLatin1String("fallbackNotAllowed")},
                                      Code{3, QLatin1String("fallbackProfileEnabled")}};
constexpr std::array UnsetFallbackCodes{Code{2, QLatin1String("noFallbackAttribute")},
                                        Code{3, QLatin1String("fallbackProfileEnabled")}};
constexpr std::array TerminationCodes{Code{1, QLatin1String("resultSizeOverflow")},
                                      Code{2, QLatin1String("unknownOrDamagedCommand")},
                                      Code{3, QLatin1String("interruption")}};
constexpr std::array PackageCodes{Code{3, QLatin1String("invalidEid")}, Code{4, QLatin1String("replayError")},
                                  Code{6, QLatin1String("counterValueOutOfRange")},
                                  Code{15, QLatin1String("sizeOverflow")}, Code{104, QLatin1String("ecallActive")}};
constexpr std::array CardDataCodes{Code{1, QLatin1String("incorrectTagList")},
                                   Code{5, QLatin1String("euiccCiPKIdNotFound")},
                                   Code{104, QLatin1String("ecallActive")}};

struct Table {
    QLatin1String outcome;
    std::span<const Code> codes;
};

constexpr std::array Tables{Table{QLatin1String("enableResult"), ProfileCodes},
                            Table{QLatin1String("disableResult"), DisableCodes},
                            Table{QLatin1String("deleteResult"), ProfileCodes},
                            Table{QLatin1String("listProfileInfoResult"), ListProfileCodes},
                            Table{QLatin1String("configureAutoEnableResult"), AutoEnableCodes},
                            Table{QLatin1String("addEimResult"), AddEimCodes},
                            Table{QLatin1String("deleteEimResult"), DeleteEimCodes},
                            Table{QLatin1String("updateEimResult"), UpdateEimCodes},
                            Table{QLatin1String("setFallbackAttributeResult"), SetFallbackCodes},
                            Table{QLatin1String("unsetFallbackAttributeResult"), UnsetFallbackCodes},
                            Table{QLatin1String("processingTerminated"), TerminationCodes},
                            Table{QLatin1String("euiccPackageErrorCode"), PackageCodes},
                            Table{QLatin1String("euiccDataResult"), CardDataCodes}};

QString wordIn(std::span<const Code> codes, int number)
{
    for (const auto &code : codes) {
        if (code.number == number)
            return QString(code.word);
    }
    return {};
}

} // namespace

QString outcomeWord(const QString &outcome, const QJsonValue &value)
{
    if (!value.isDouble())
        return value.toString();
    const auto number = value.toInt(-1);
    for (const auto &table : Tables) {
        if (outcome != table.outcome)
            continue;
        if (const auto word = wordIn(table.codes, number); !word.isEmpty())
            return word;
    }
    const auto common = wordIn(CommonCodes, number);
    return common.isEmpty() ? QString::number(value.toDouble()) : common;
}

} // namespace longreach::eim
