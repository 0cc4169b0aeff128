// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/device.h"
#include "app/core/eid.h"
#include "app/core/iccid.h"
#include "app/core/plmn.h"
#include "app/core/profile.h"
#include "app/core/result.h"

#include <QHash>
#include <QString>

#include <utility>
#include <variant>
#include <vector>

namespace longreach::jobs {

/// Which profile a job means, in words that hold on every device though no two share an ICCID:
/// `operator:"Tele2*" class:operational`.
///
/// Terms are `field:value`, all of them must hold. Fields: `operator` (service provider or owner's
/// PLMN), `provider`, `name` (profile name or nickname), `plmn`, `class`, `state`, `iccid`. Values
/// compare without case and may hold `*`; quotes keep spaces. The other form is a table of EID and
/// ICCID, read by fromTable(). A default-constructed selector means nothing (isEmpty()).
class ProfileSelector final {
public:
    ProfileSelector() = default;

    /// Fails with InvalidInput, naming the position, for an unknown field, a value that is none of
    /// the field's, an open quote or no term at all.
    static Result<ProfileSelector> parse(QStringView text);

    /// Reads lines of EID and ICCID, parted by comma, semicolon or tab; a first line without an EID
    /// is a header. Fails with InvalidInput, naming the line, also for an EID with two ICCIDs.
    static Result<ProfileSelector> fromTable(QStringView text);

    /// The table of these rows; of several for one EID the last counts.
    static ProfileSelector fromPairs(const std::vector<std::pair<Eid, longreach::Iccid>> &rows);

    [[nodiscard]] bool isEmpty() const noexcept { return m_terms.empty() && m_table.isEmpty(); }

    [[nodiscard]] bool isTable() const noexcept { return !m_table.isEmpty(); }
    [[nodiscard]] const QHash<Eid, longreach::Iccid> &table() const noexcept { return m_table; }

    /// The text that parse() reads; of a table only how long it was (`table:1200`).
    [[nodiscard]] QString toString() const;

    /// The one profile of `device` that is meant. Fails with NotFound ("no profile matches") or
    /// Conflict ("2 profiles match").
    [[nodiscard]] Result<Iccid> resolve(const Device &device) const;

    friend bool operator==(const ProfileSelector &, const ProfileSelector &) = default;

private:
    enum class Field { Operator, Provider, Name, Plmn, Class, State, Iccid };

    struct Term {
        Field field = Field::Operator;
        std::variant<QString, longreach::Plmn, ProfileClass, ProfileState, longreach::Iccid> value;
        friend bool operator==(const Term &, const Term &) = default;
    };

    static Result<Term> parseTerm(QStringView field, const QString &value);
    [[nodiscard]] static bool matches(const Term &term, const Profile &profile);
    [[nodiscard]] bool matches(const Profile &profile) const;

    std::vector<Term> m_terms;
    QHash<Eid, Iccid> m_table;
};

} // namespace longreach::jobs
