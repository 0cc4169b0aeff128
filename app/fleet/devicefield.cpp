// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/devicefield.h"

#include "app/core/words.h"

namespace longreach::fleet {

namespace {

constexpr WordTable<DeviceField, 10> DeviceFieldWords{{{
    {DeviceField::Eid, QLatin1String("eid")},
    {DeviceField::Imei, QLatin1String("imei")},
    {DeviceField::Label, QLatin1String("label")},
    {DeviceField::Group, QLatin1String("group")},
    {DeviceField::Tags, QLatin1String("tags")},
    {DeviceField::Country, QLatin1String("country")},
    {DeviceField::Plmn, QLatin1String("plmn")},
    {DeviceField::Eim, QLatin1String("eim")},
    {DeviceField::Iccids, QLatin1String("iccids")},
    {DeviceField::Notes, QLatin1String("notes")},
}}};

struct FieldSynonym {
    QLatin1String header; ///< lower case, letters and digits only
    DeviceField field;
};

constexpr std::array FieldSynonyms{
    FieldSynonym{QLatin1String("euicc"), DeviceField::Eid},
    FieldSynonym{QLatin1String("euiccid"), DeviceField::Eid},
    FieldSynonym{QLatin1String("esimid"), DeviceField::Eid},
    FieldSynonym{QLatin1String("eidnumber"), DeviceField::Eid},
    FieldSynonym{QLatin1String("deviceeid"), DeviceField::Eid},
    FieldSynonym{QLatin1String("deviceimei"), DeviceField::Imei},
    FieldSynonym{QLatin1String("imeinumber"), DeviceField::Imei},
    FieldSynonym{QLatin1String("imei1"), DeviceField::Imei},
    FieldSynonym{QLatin1String("name"), DeviceField::Label},
    FieldSynonym{QLatin1String("device"), DeviceField::Label},
    FieldSynonym{QLatin1String("devicename"), DeviceField::Label},
    FieldSynonym{QLatin1String("devicelabel"), DeviceField::Label},
    FieldSynonym{QLatin1String("alias"), DeviceField::Label},
    FieldSynonym{QLatin1String("description"), DeviceField::Label},
    FieldSynonym{QLatin1String("bezeichnung"), DeviceField::Label},
    FieldSynonym{QLatin1String("devicegroup"), DeviceField::Group},
    FieldSynonym{QLatin1String("groupname"), DeviceField::Group},
    FieldSynonym{QLatin1String("fleet"), DeviceField::Group},
    FieldSynonym{QLatin1String("gruppe"), DeviceField::Group},
    FieldSynonym{QLatin1String("tag"), DeviceField::Tags},
    FieldSynonym{QLatin1String("devicetags"), DeviceField::Tags},
    FieldSynonym{QLatin1String("labels"), DeviceField::Tags},
    FieldSynonym{QLatin1String("keywords"), DeviceField::Tags},
    FieldSynonym{QLatin1String("countrycode"), DeviceField::Country},
    FieldSynonym{QLatin1String("devicecountry"), DeviceField::Country},
    FieldSynonym{QLatin1String("iso2"), DeviceField::Country},
    FieldSynonym{QLatin1String("land"), DeviceField::Country},
    FieldSynonym{QLatin1String("mccmnc"), DeviceField::Plmn},
    FieldSynonym{QLatin1String("plmnid"), DeviceField::Plmn},
    FieldSynonym{QLatin1String("network"), DeviceField::Plmn},
    FieldSynonym{QLatin1String("servingplmn"), DeviceField::Plmn},
    FieldSynonym{QLatin1String("eimname"), DeviceField::Eim},
    FieldSynonym{QLatin1String("connection"), DeviceField::Eim},
    FieldSynonym{QLatin1String("iccid"), DeviceField::Iccids},
    FieldSynonym{QLatin1String("simiccid"), DeviceField::Iccids},
    FieldSynonym{QLatin1String("profileiccid"), DeviceField::Iccids},
    FieldSynonym{QLatin1String("iccidlist"), DeviceField::Iccids},
    FieldSynonym{QLatin1String("sim"), DeviceField::Iccids},
    FieldSynonym{QLatin1String("simnumber"), DeviceField::Iccids},
    FieldSynonym{QLatin1String("note"), DeviceField::Notes},
    FieldSynonym{QLatin1String("comment"), DeviceField::Notes},
    FieldSynonym{QLatin1String("comments"), DeviceField::Notes},
    FieldSynonym{QLatin1String("remarks"), DeviceField::Notes},
    FieldSynonym{QLatin1String("bemerkung"), DeviceField::Notes},
};

} // namespace

const std::vector<DeviceField> &allDeviceFields()
{
    static const auto fields = DeviceFieldWords.values();
    return fields;
}

QString toWord(DeviceField field)
{
    return DeviceFieldWords.wordOf(field);
}

std::optional<DeviceField> deviceFieldFromWord(QStringView word)
{
    return DeviceFieldWords.find(word);
}

std::optional<DeviceField> deviceFieldFromHeader(QStringView header)
{
    QString plain;
    for (const auto c : header) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    if (const auto field = deviceFieldFromWord(plain))
        return field;
    for (const auto &synonym : FieldSynonyms) {
        if (plain == synonym.header)
            return synonym.field;
    }
    return std::nullopt;
}

} // namespace longreach::fleet
