// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace longreach {

/// One page of the help.
struct HelpTopic {
    QString id;    ///< `fleet`: also the address of links to it
    QString title; ///< its heading
    QString html;
    QString text; ///< without markup, for finding words
};

/// The pages of the help in one language, from the resources: nothing is asked of a network.
class HelpLibrary final {
public:
    /// `language` is a code such as `de`; what there is no page of in it is in English.
    explicit HelpLibrary(const QString &language);

    /// In the order in which a beginner would read them.
    [[nodiscard]] const std::vector<HelpTopic> &topics() const noexcept { return m_topics; }

    /// Null if there is no such topic.
    [[nodiscard]] const HelpTopic *find(const QString &id) const;

    /// The topics that have all `words`, those with them in the heading first. No word: all topics.
    [[nodiscard]] std::vector<const HelpTopic *> search(const QString &words) const;

private:
    std::vector<HelpTopic> m_topics;
};

} // namespace longreach
