// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/readerstatus.h"
#include "app/core/timestamp.h"
#include "models/cards/cardcomparison.h"
#include "views/cards/cardnews.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QBoxLayout;
class QLabel;

namespace longreach {

class Chip;
class FlowLayout;
class OutcomeBar;

/// What the card is, to be read at arm's length: its kind, its EID, who made it, and what it has left.
class CardHead final : public QWidget {
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);

    void showCard(const CardReport &report);

    /// Says what is the matter with a reader whose card is not read.
    void showReader(const ReaderStatus &reader);

    /// What stands below the facts: how what was done last came out.
    void showNews(const CardNews &news);

    /// Leaves out what is said once, for a card beside another.
    void setCompact(bool isCompact);

    /// Leaves out the facts, too, where they stand elsewhere.
    void setFactsShown(bool areShown);

    /// Marks what differs from the card beside it, which is `other`; null: there is none to compare with.
    void compareWith(const CardReport *other);

Q_SIGNALS:
    void cancelWanted();
    void retryWanted();

protected:
    bool event(QEvent *event) override;

private:
    static constexpr std::array Facts{CardAspect::Memory, CardAspect::Versions, CardAspect::Maker, CardAspect::Issuer,
                                      CardAspect::Chain};

    void buildFacts(QBoxLayout *column);
    [[nodiscard]] bool differs(CardAspect aspect) const;
    [[nodiscard]] QString tipOf(CardAspect aspect) const;
    void showSummary();
    void showFacts();
    void showAge();

    QLabel *m_kind;
    QLabel *m_age;
    QBoxLayout *m_first;
    FlowLayout *m_second;
    CardReport m_card;                 ///< that was shown last
    std::optional<CardReport> m_other; ///< that it is compared with
    std::vector<CardAspect> m_differing;
    bool m_isCompact = false;
    bool m_showsFacts = true;
    std::optional<Timestamp> m_readAt;
    QTimer m_tick;
    QLabel *m_explanation;
    QLabel *m_eid;
    Chip *m_eidCheck;
    Chip *m_debt;
    QWidget *m_facts;
    QLabel *m_summary; ///< the facts in one sentence, where there is no room for each
    std::array<QLabel *, Facts.size()> m_values{};
    OutcomeBar *m_outcome;
};

} // namespace longreach
