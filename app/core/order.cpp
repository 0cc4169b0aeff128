// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/order.h"

#include <span>

namespace longreach {

namespace {

constexpr qsizetype EimIdMaximum = 128;
constexpr qsizetype ConfigurationMaximum = 16'384;

tl::unexpected<Error> badStep(const QString &place, const QString &finding)
{
    return failure(Error::Kind::InvalidInput, QStringLiteral("%1: %2").arg(place, finding));
}

/// Whether `tags` is a run of whole BER tags: no tag cut off at the end.
bool isTagList(const QByteArray &tags)
{
    qsizetype at = 0;
    while (at < tags.size()) {
        const auto first = static_cast<unsigned char>(tags.at(at++));
        if ((first & 0x1FU) != 0x1FU)
            continue;
        while (at < tags.size() && (static_cast<unsigned char>(tags.at(at)) & 0x80U) != 0)
            ++at;
        if (at++ >= tags.size())
            return false;
    }
    return true;
}

Result<void> validateConfiguration(const QByteArray &der, const QString &place)
{
    if (der.size() < 4 || der.size() > ConfigurationMaximum)
        return badStep(place, QStringLiteral("eIM configuration of %1 octets").arg(der.size()));
    if (der.at(0) != 0x30)
        return badStep(place, QStringLiteral("eIM configuration does not begin with a SEQUENCE"));
    return {};
}

struct StepValidator {
    QString place;

    Result<void> operator()(const EnableProfile &) const { return {}; }
    Result<void> operator()(const DisableProfile &) const { return {}; }
    Result<void> operator()(const DeleteProfile &) const { return {}; }
    Result<void> operator()(const GetRat &) const { return {}; }
    Result<void> operator()(const ListEim &) const { return {}; }
    Result<void> operator()(const ListProfileInfo &step) const
    {
        if (!isTagList(step.tagList))
            return badStep(place, QStringLiteral("tag list ends inside a tag"));
        return {};
    }
    Result<void> operator()(const ConfigureAutoEnable &step) const
    {
        if (step.isOn && step.smdpAddress.isEmpty() && step.smdpOid.isEmpty())
            return badStep(place, QStringLiteral("auto enable needs an SM-DP+ address or OID"));
        return {};
    }
    Result<void> operator()(const AddEim &step) const { return validateConfiguration(step.configuration, place); }
    Result<void> operator()(const UpdateEim &step) const { return validateConfiguration(step.configuration, place); }
    Result<void> operator()(const DeleteEim &step) const
    {
        if (step.eimId.isEmpty() || step.eimId.size() > EimIdMaximum)
            return badStep(place, QStringLiteral("eIM identifier of %1 characters").arg(step.eimId.size()));
        return {};
    }
};

template <typename Step>
Result<void> validateSteps(const std::vector<Step> &steps, QLatin1String facility)
{
    if (steps.empty())
        return badStep(QString(facility), QStringLiteral("no step"));
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const StepValidator validator{QStringLiteral("%1[%2]").arg(facility).arg(at)};
        if (const auto checked = std::visit(validator, steps[at]); !checked)
            return checked;
    }
    return {};
}

struct OrderValidator {
    Result<void> operator()(const PsmoOrder &order) const { return validateSteps(order.steps, QLatin1String("psmo")); }
    Result<void> operator()(const EcoOrder &order) const { return validateSteps(order.steps, QLatin1String("eco")); }
    Result<void> operator()(const DownloadOrder &) const { return {}; }
    Result<void> operator()(const CardDataOrder &order) const
    {
        if (order.tagList.isEmpty() || !isTagList(order.tagList))
            return badStep(QStringLiteral("edr"), QStringLiteral("tag list is empty or ends inside a tag"));
        return {};
    }
    Result<void> operator()(const EuiccRecordOrder &order) const
    {
        const bool changesNothing = !order.counterValue && !order.isConsumerEuicc && !order.associationToken
            && order.signAlgorithm.isEmpty() && order.signPublicKey.isEmpty();
        if (changesNothing)
            return badStep(QStringLiteral("euicc"), QStringLiteral("no value to set"));
        if (!order.signAlgorithm.isEmpty() && order.signAlgorithm != u"prime256v1"
            && order.signAlgorithm != u"brainpoolP256r1")
            return badStep(QStringLiteral("euicc"),
                           QStringLiteral("signature algorithm is neither prime256v1 nor brainpoolP256r1"));
        if (!order.signPublicKey.isEmpty() && (order.signPublicKey.size() != 65 || order.signPublicKey.at(0) != 0x04))
            return badStep(QStringLiteral("euicc"), QStringLiteral("public key is no uncompressed point of 65 octets"));
        return {};
    }
};

} // namespace

Result<void> validate(const Order &order)
{
    return std::visit(OrderValidator{}, order);
}

} // namespace longreach
