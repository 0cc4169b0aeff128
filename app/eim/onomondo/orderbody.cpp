// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/eim/onomondo/orderbody.h"

#include "app/eim/onomondo/orderedjson.h"

#include <QJsonDocument>

namespace longreach::eim {

namespace {

constexpr qsizetype BodyMaximum = 64'000;

QByteArray only(QLatin1String name, const QByteArray &value)
{
    return json::object({{name, value}});
}

QByteArray iccidMember(const Iccid &iccid)
{
    return only(QLatin1String("iccid"), json::text(iccid.toWireHex()));
}

QByteArray configurationMember(const QByteArray &der)
{
    return only(QLatin1String("eimConfigurationData"), json::hex(der));
}

/// One entry of `psmo` or `eco`.
struct StepText {
    QByteArray operator()(const EnableProfile &step) const
    {
        return only(QLatin1String("enable"),
                    json::object({{QLatin1String("iccid"), json::text(step.iccid.toWireHex())},
                                  {QLatin1String("rollback"), json::boolean(step.rollback)}}));
    }
    QByteArray operator()(const DisableProfile &step) const
    {
        return only(QLatin1String("disable"), iccidMember(step.iccid));
    }
    QByteArray operator()(const DeleteProfile &step) const
    {
        return only(QLatin1String("delete"), iccidMember(step.iccid));
    }
    QByteArray operator()(const ListProfileInfo &step) const
    {
        std::vector<json::Member> members;
        if (step.iccid)
            members.emplace_back(QLatin1String("searchCriteria"), iccidMember(*step.iccid));
        if (!step.tagList.isEmpty())
            members.emplace_back(QLatin1String("tagList"), json::hex(step.tagList));
        return only(QLatin1String("listProfileInfo"), json::object(members));
    }
    QByteArray operator()(const GetRat &) const { return only(QLatin1String("getRAT"), json::object({})); }
    QByteArray operator()(const ConfigureAutoEnable &step) const
    {
        std::vector<json::Member> members{{QLatin1String("autoEnableFlag"), json::boolean(step.isOn)}};
        if (!step.smdpOid.isEmpty())
            members.emplace_back(QLatin1String("smdpOid"), json::text(step.smdpOid));
        if (!step.smdpAddress.isEmpty())
            members.emplace_back(QLatin1String("smdpAddress"), json::text(step.smdpAddress));
        return only(QLatin1String("configureAutoEnable"), json::object(members));
    }
    QByteArray operator()(const AddEim &step) const
    {
        return only(QLatin1String("addEim"), configurationMember(step.configuration));
    }
    QByteArray operator()(const UpdateEim &step) const
    {
        return only(QLatin1String("updateEim"), configurationMember(step.configuration));
    }
    QByteArray operator()(const DeleteEim &step) const
    {
        return only(QLatin1String("deleteEim"), only(QLatin1String("eimId"), json::text(step.eimId)));
    }
    QByteArray operator()(const ListEim &) const { return only(QLatin1String("listEim"), json::object({})); }
};

template <typename Step>
QByteArray stepsText(const std::vector<Step> &steps)
{
    std::vector<QByteArray> texts;
    for (const auto &step : steps)
        texts.push_back(std::visit(StepText{}, step));
    return json::array(texts);
}

/// The value of `order`.
struct OrderText {
    QByteArray operator()(const PsmoOrder &order) const { return only(QLatin1String("psmo"), stepsText(order.steps)); }
    QByteArray operator()(const EcoOrder &order) const { return only(QLatin1String("eco"), stepsText(order.steps)); }
    QByteArray operator()(const DownloadOrder &order) const
    {
        const auto code = only(QLatin1String("activationCode"), json::text(order.code.reveal()));
        return only(QLatin1String("download"), code);
    }
    QByteArray operator()(const CardDataOrder &order) const
    {
        return only(QLatin1String("edr"), only(QLatin1String("tagList"), json::hex(order.tagList)));
    }
    QByteArray operator()(const EuiccRecordOrder &order) const
    {
        // Always a list: an object here stops the eIM's worker for good and its next start, too.
        std::vector<QByteArray> values;
        if (order.counterValue)
            values.push_back(only(QLatin1String("counterValue"), json::number(*order.counterValue)));
        if (order.isConsumerEuicc)
            values.push_back(only(QLatin1String("consumerEuicc"), json::boolean(*order.isConsumerEuicc)));
        if (order.associationToken)
            values.push_back(only(QLatin1String("associationToken"), json::number(*order.associationToken)));
        if (!order.signAlgorithm.isEmpty())
            values.push_back(only(QLatin1String("signAlgo"), json::text(order.signAlgorithm)));
        if (!order.signPublicKey.isEmpty())
            values.push_back(only(QLatin1String("signPubKey"), json::hex(order.signPublicKey)));
        return only(QLatin1String("euicc"), json::array(values));
    }
};

struct FacilityOfOrder {
    Facility operator()(const PsmoOrder &) const { return Facility::Psmo; }
    Facility operator()(const EcoOrder &) const { return Facility::Eco; }
    Facility operator()(const DownloadOrder &) const { return Facility::Download; }
    Facility operator()(const CardDataOrder &) const { return Facility::Edr; }
    Facility operator()(const EuiccRecordOrder &) const { return Facility::Euicc; }
};

} // namespace

Facility facilityOf(const Order &order) noexcept
{
    return std::visit(FacilityOfOrder{}, order);
}

Result<QByteArray> orderBody(const ports::OrderRequest &request)
{
    if (auto checked = validate(request.order); !checked)
        return failure(checked.error());
    auto body = json::object({{QLatin1String("eidValue"), json::text(request.eid.toString())},
                              {QLatin1String("order"), std::visit(OrderText{}, request.order)}});
    if (body.size() > BodyMaximum)
        return failure(Error::Kind::InvalidInput,
                       QStringLiteral("order of %1 octets; this eIM takes %2").arg(body.size()).arg(BodyMaximum));
    return body;
}

bool isSameOrder(const QJsonObject &resource, const ports::OrderRequest &request)
{
    const auto body = orderBody(request);
    return body && QJsonDocument::fromJson(*body).object() == resource;
}

} // namespace longreach::eim
