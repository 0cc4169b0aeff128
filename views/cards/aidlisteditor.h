// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/aid.h"
#include "app/core/aidanswer.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace longreach {

class Banner;
class CardBench;
class CardLore;

/// The AIDs under which the ISD-R of a card is looked for, in their order; and which of them answer on the
/// card in a reader. A change counts at once.
class AidListEditor final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the editor.
    AidListEditor(CardBench &bench, CardLore &lore, QWidget *parent = nullptr);

    /// Puts the AID in `text` at the end, unless it is none or there already.
    void add(const QString &text);
    void probe();

    [[nodiscard]] QListWidget *list() const noexcept { return m_list; }
    [[nodiscard]] QString finding() const;

private:
    QWidget *buildButtons();
    QWidget *buildFoot();
    void showReaders();
    void showAids(int current);
    void shift(int by);
    void remove();
    void keep(std::vector<Aid> aids, int current);
    void showAnswers(const std::vector<AidAnswer> &answers);
    [[nodiscard]] std::vector<Aid> aids() const;

    CardBench &m_bench;
    CardLore &m_lore;
    QListWidget *m_list;
    QLineEdit *m_line;
    QComboBox *m_readers;
    QPushButton *m_probe;
    Banner *m_finding;
};

} // namespace longreach
