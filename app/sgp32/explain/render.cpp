// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sgp32/explain/render.h"

#include <QJsonObject>

namespace longreach::sgp32 {

QString renderText(const std::vector<Explanation> &explanations)
{
    QString text;
    for (const auto &explanation : explanations) {
        if (!text.isEmpty())
            text += u'\n';
        text +=
            QStringLiteral("%1 (%2, %3)\n  %4\n  %5\n")
                .arg(explanation.word, explanation.family, explanation.code, explanation.cause, explanation.nextStep);
    }
    return text;
}

QJsonArray renderJson(const std::vector<Explanation> &explanations)
{
    QJsonArray array;
    for (const auto &explanation : explanations)
        array.append(QJsonObject{{QStringLiteral("family"), explanation.family},
                                 {QStringLiteral("code"), explanation.code},
                                 {QStringLiteral("word"), explanation.word},
                                 {QStringLiteral("cause"), explanation.cause},
                                 {QStringLiteral("nextStep"), explanation.nextStep}});
    return array;
}

} // namespace longreach::sgp32
