// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/faultshares.h"

#include <array>
#include <utility>

namespace longreach::lab {

Result<void> FaultShares::set(QStringView assignment)
{
    const auto equals = assignment.indexOf(u'=');
    const auto name = assignment.left(equals);
    const auto value = equals < 0 ? QStringView() : assignment.mid(equals + 1);
    const std::array<std::pair<QStringView, Share *>, 6> shares{{{u"reset-before-create", &resetBeforeCreate},
                                                                 {u"reset-after-create", &resetAfterCreate},
                                                                 {u"error500", &error500},
                                                                 {u"hang", &hang},
                                                                 {u"half-response", &halfResponse},
                                                                 {u"garbage", &garbage}}};
    for (const auto &[known, share] : shares) {
        if (known == name)
            return Share::parse(value).map([place = share](Share read) { *place = read; });
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (name == u"restart-every" && isNumber && number >= 0) {
        restartEvery = number;
        return {};
    }
    if (name == u"euicc-poison" && (value == u"on" || value == u"off")) {
        isPoisonable = value == u"on";
        return {};
    }
    return failure(
        Error::Kind::InvalidInput,
        QStringLiteral("fault '%1': none of reset-after-create=SHARE, reset-before-create=SHARE, error500=SHARE, "
                       "hang=SHARE, half-response=SHARE, garbage=SHARE, restart-every=N, euicc-poison=on|off")
            .arg(assignment));
}

std::vector<LabKnob> FaultShares::knobs() const
{
    const auto share = [](QStringView name, Share value) {
        return LabKnob{name.toString(), LabKnob::Kind::Share, value.percent()};
    };
    return {share(u"reset-before-create", resetBeforeCreate),
            share(u"reset-after-create", resetAfterCreate),
            share(u"error500", error500),
            share(u"hang", hang),
            share(u"half-response", halfResponse),
            share(u"garbage", garbage),
            {QStringLiteral("restart-every"), LabKnob::Kind::Count, static_cast<double>(restartEvery)},
            {QStringLiteral("euicc-poison"), LabKnob::Kind::Switch, isPoisonable ? 1.0 : 0.0}};
}

QStringList FaultShares::assignments() const
{
    const auto valueOf = [](const LabKnob &knob) {
        switch (knob.kind) {
        case LabKnob::Kind::Share: return QString::number(knob.value, 'g', 12) + u'%';
        case LabKnob::Kind::Count: return QString::number(static_cast<int>(knob.value));
        case LabKnob::Kind::Switch: return knob.value != 0 ? QStringLiteral("on") : QStringLiteral("off");
        }
        return QString();
    };
    QStringList texts;
    for (const auto &knob : knobs())
        texts += knob.name + u'=' + valueOf(knob);
    return texts;
}

} // namespace longreach::lab
