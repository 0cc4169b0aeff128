// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QComboBox;

namespace longreach {

class Chip;

/// The top of a card that stands beside another: which reader it is in, to be changed here, and whether
/// commands act on it, in a word, a bar and a colour.
class CardPaneBar final : public QWidget {
    Q_OBJECT

public:
    explicit CardPaneBar(QWidget *parent = nullptr);

    /// Offers `readers`; `current` is chosen, and offered even if it is not among them.
    void showReaders(const QStringList &readers, const QString &current);
    void setActive(bool isActive);

    [[nodiscard]] QComboBox *choice() const noexcept { return m_choice; }
    [[nodiscard]] bool isActive() const noexcept { return m_isActive; }

Q_SIGNALS:
    void readerChosen(const QString &reader);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QComboBox *m_choice;
    Chip *m_mark;
    bool m_isActive = false;
};

} // namespace longreach
