// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"

#include <QScrollArea>

class QLabel;

namespace longreach {

class Banner;
class FactGrid;
class RecordRows;

/// The rest of what a card says of itself: versions, abilities, addresses, rules and certificates.
class CardDetails final : public QScrollArea {
    Q_OBJECT

public:
    explicit CardDetails(QWidget *parent = nullptr);

    void showCard(const CardReport &report);

private:
    Banner *m_problems;
    FactGrid *m_facts;
    RecordRows *m_certificates;
    QLabel *m_chain;
    RecordRows *m_rules;
    QLabel *m_unread; ///< in place of the rules until they are read
};

} // namespace longreach
