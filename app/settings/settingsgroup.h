// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

namespace longreach::settings {

/// The settings of one feature within a file, by name. What is missing or does not read is what
/// the caller gives instead.
class SettingsGroup final {
public:
    SettingsGroup(QSettings &file, QString name) noexcept : m_file(file), m_name(std::move(name)) {}

    [[nodiscard]] QString text(QStringView name, const QString &otherwise) const;
    [[nodiscard]] bool flag(QStringView name, bool otherwise) const;
    [[nodiscard]] int number(QStringView name, int otherwise) const;
    [[nodiscard]] QByteArray bytes(QStringView name) const;

    void setText(QStringView name, const QString &value);
    void setFlag(QStringView name, bool value);
    void setNumber(QStringView name, int value);
    void setBytes(QStringView name, const QByteArray &value);

private:
    [[nodiscard]] QString key(QStringView name) const;

    QSettings &m_file;
    QString m_name;
};

} // namespace longreach::settings
