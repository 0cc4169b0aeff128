// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/readerstatus.h"
#include "app/core/timestamp.h"
#include "views/cards/cardnews.h"

#include <QTimer>
#include <QWidget>

#include <array>
#include <optional>

class QBoxLayout;
class QLabel;

namespace longreach {

class Chip;
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

Q_SIGNALS:
    void cancelWanted();
    void retryWanted();

private:
    enum class Fact { Memory, Versions, Maker, Issuer, Chain };
    static constexpr std::size_t FactCount = 5;

    void buildFacts(QBoxLayout *column);
    void setFact(Fact fact, const QString &text, const QString &tip);

    void showAge();

    QLabel *m_kind;
    QLabel *m_age;
    std::optional<Timestamp> m_readAt;
    QTimer m_tick;
    QLabel *m_explanation;
    QLabel *m_eid;
    Chip *m_eidCheck;
    Chip *m_debt;
    QWidget *m_facts;
    std::array<QLabel *, FactCount> m_values{};
    OutcomeBar *m_outcome;
};

} // namespace longreach
