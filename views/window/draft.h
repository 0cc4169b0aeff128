// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/placehistory.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace longreach {

/// What stands in a dialog and was not sent: enough to begin it again. Holds no secret.
struct Draft {
    QString command; ///< the id of the one that begins it
    Place::Marks marks;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// A dialog whose content a person would miss after a crash.
class Drafted {
public:
    Drafted() = default;
    Drafted(const Drafted &) = delete;
    Drafted &operator=(const Drafted &) = delete;
    virtual ~Drafted() = default;

    [[nodiscard]] virtual Draft unsent() const = 0;
};

[[nodiscard]] QByteArray toJson(const std::vector<Draft> &drafts);

/// What cannot be read is left out.
[[nodiscard]] std::vector<Draft> draftsFromJson(const QByteArray &json);

} // namespace longreach
