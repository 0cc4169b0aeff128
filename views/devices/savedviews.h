// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QSettings;

namespace longreach {

/// A way to look at the fleet that a person has given a name.
struct SavedView {
    QString name;
    QString query;
    QByteArray columns; ///< TableView::layout(): which, in what order, how wide, sorted by what

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The saved views of one person, in the order of their names, kept in his settings at once. There may be
/// several of these for one person: each changes what is kept, and no more.
class SavedViews final {
public:
    /// `settings` outlive it.
    explicit SavedViews(QSettings &settings);

    [[nodiscard]] const std::vector<SavedView> &all() const noexcept { return m_views; }

    /// Takes what others have kept since.
    void reload();

    /// Null if there is none of that name; case does not count.
    [[nodiscard]] const SavedView *find(const QString &name) const;

    /// Adds `view`, or replaces the one of its name.
    void save(const SavedView &view);
    void remove(const QString &name);

    /// False, and nothing is changed, if `to` is empty or the name of another.
    bool rename(const QString &from, const QString &to);

    /// The view the page opens with; empty: as it was left.
    [[nodiscard]] const QString &initial() const noexcept { return m_initial; }
    void setInitial(const QString &name);

private:
    void store();

    QSettings &m_settings;
    std::vector<SavedView> m_views;
    QString m_initial;
};

} // namespace longreach
