// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <cstddef>
#include <vector>

namespace longreach {

/// Where a person is: a page, and what is looked at on it, as the page names it.
struct Place {
    using Marks = QMap<QString, QString>;

    QString page;
    Marks marks;

    friend bool operator==(const Place &, const Place &) = default;
};

/// The places a person has been at, in order, one of which is the present one.
///
/// As in a browser: going somewhere from the middle forgets what lay ahead.
class PlaceHistory final {
public:
    static constexpr std::size_t Capacity = 100;

    /// The person went to `place`. Being there already changes nothing.
    void visit(Place place);

    /// The present place turned out to be `place`: not all of it is there any more.
    void amend(Place place);

    [[nodiscard]] bool canGoBack() const noexcept { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const noexcept { return m_at + 1 < m_places.size(); }

    /// Steps to the place before, which must exist, and names it.
    const Place &goBack();

    /// Steps to the place after, which must exist, and names it.
    const Place &goForward();

    /// Null before the first visit.
    [[nodiscard]] const Place *present() const noexcept;

    /// For fromJson(), in a later run.
    [[nodiscard]] QByteArray toJson() const;

    /// What cannot be read is left out.
    [[nodiscard]] static PlaceHistory fromJson(const QByteArray &json);

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace longreach
