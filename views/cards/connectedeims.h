// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/card.h"
#include "app/core/eimmatch.h"
#include "views/window/services.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <vector>

namespace longreach {

/// What the eIMs that the console is connected to say of themselves, for comparing a card with them and
/// for introducing them to it. Each is asked once, when it is first of interest, and after its connection
/// was changed.
class ConnectedEims final : public QObject {
    Q_OBJECT

public:
    /// An eIM that can be introduced to a card.
    struct Introduction {
        QString connection; ///< empty: the lab's own eIM
        QByteArray configuration;
    };

    ConnectedEims(const Services &services, QObject *parent);

    /// The eIMs to compare `report` with; asks those that have not been.
    [[nodiscard]] std::vector<KnownEim> knownFor(const CardReport &report);

    /// What was said of one card may have changed: it is asked for again.
    void forget(const Eid &eid);

    /// Those that have said how they are introduced, the lab's first.
    [[nodiscard]] std::vector<Introduction> introductions() const;

    /// How the lab's eIM is introduced; empty without a lab.
    [[nodiscard]] QByteArray labIntroduction() const;

    /// What `configuration` would make a card obey. Fails with InvalidInput.
    [[nodiscard]] Result<CardEim> explain(const QByteArray &configuration) const;

    /// Asks all that have not been.
    void ask();

Q_SIGNALS:
    /// One of them has said more.
    void changed();

private:
    void ask(const QString &connection);
    void askBooks(const QString &connection, const Eid &eid);

    Services m_services;
    QSet<QString> m_asked;
    QHash<QString, QByteArray> m_configurations; // by connection
    QHash<QString, QString> m_fingerprints;
    QHash<QString, CardBooks> m_books; // by connection and EID
    QSet<QString> m_askedBooks;
};

} // namespace longreach
