// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/settingspage.h"

class QBoxLayout;

namespace longreach {

class AidListEditor;
class CardBench;
class CardLore;
class IssuerListEditor;
class Prompt;
class ReaderHeedList;

/// How readers and cards are treated: what happens by itself, which readers are heeded, which AIDs are
/// tried, whose certificates are trusted. A change counts at once.
class CardSettingsPage final : public SettingsPage {
    Q_OBJECT

public:
    /// All outlive the page.
    CardSettingsPage(CardBench &bench, CardLore &lore, Prompt &prompt, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;

    [[nodiscard]] AidListEditor *aids() const noexcept { return m_aids; }
    [[nodiscard]] IssuerListEditor *issuers() const noexcept { return m_issuers; }
    [[nodiscard]] ReaderHeedList *readers() const noexcept { return m_readers; }

private:
    void addSwitches(QBoxLayout &column);

    CardBench &m_bench;
    AidListEditor *m_aids;
    IssuerListEditor *m_issuers;
    ReaderHeedList *m_readers;
};

} // namespace longreach
