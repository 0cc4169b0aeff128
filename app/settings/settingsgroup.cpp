// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingsgroup.h"

#include <QSettings>

namespace longreach::settings {

QString SettingsGroup::text(QStringView name, const QString &otherwise) const
{
    return m_file.value(key(name), otherwise).toString();
}

bool SettingsGroup::flag(QStringView name, bool otherwise) const
{
    const auto word = text(name, {});
    if (word == u"true")
        return true;
    return word == u"false" ? false : otherwise;
}

int SettingsGroup::number(QStringView name, int otherwise) const
{
    bool isNumber = false;
    const auto value = text(name, {}).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

QByteArray SettingsGroup::bytes(QStringView name) const
{
    return QByteArray::fromBase64(text(name, {}).toLatin1());
}

void SettingsGroup::setText(QStringView name, const QString &value)
{
    m_file.setValue(key(name), value);
}

void SettingsGroup::setFlag(QStringView name, bool value)
{
    setText(name, value ? QStringLiteral("true") : QStringLiteral("false"));
}

void SettingsGroup::setNumber(QStringView name, int value)
{
    setText(name, QString::number(value));
}

void SettingsGroup::setBytes(QStringView name, const QByteArray &value)
{
    setText(name, QString::fromLatin1(value.toBase64()));
}

QString SettingsGroup::key(QStringView name) const
{
    return QStringLiteral("%1/%2").arg(m_name, name);
}

} // namespace longreach::settings
