// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/sgp32/decode/tree.h"

#include <QString>
#include <QStringList>

namespace longreach::cli {

/// `decode [FILE|-|HEX]`: any object of the standard as a tree.
class DecodeCommand final : public Command {
    Q_OBJECT

public:
    void declare(OptionTable &options) override;
    void start(Session &session) override;

private:
    void decode(Session &session, const QByteArray &octets, bool endsInHalf);
    void show(Session &session, const sgp32::DecodedTree &tree);

    QStringList m_input;
    QString m_type;
    QString m_format;
    bool m_listsTypes = false;
};

} // namespace longreach::cli
