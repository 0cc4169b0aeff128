// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/density.h"

#include <QObject>
#include <QPalette>
#include <QString>

#include <optional>

namespace longreach {

class FocusRing;
class ReadingOrder;

/// How the whole program looks: style, palette and the bundled font.
///
/// One is made in main, before the first widget, and lives as long as the application. Nothing
/// else needs to know it: colours come from the palette (see ColorScheme).
class Theme final : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark, HighContrast };
    Q_ENUM(Mode)

    /// Sets style and font, and remembers the system's own palette for Mode::System.
    explicit Theme(QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const noexcept { return m_mode; }
    void setMode(Mode mode);

    /// How tall the rows of all tables are.
    [[nodiscard]] Density density() const noexcept { return m_density; }
    void setDensity(Density density);

    /// `system`, `light`, `dark` or `high-contrast`.
    static QString toWord(Mode mode);
    static std::optional<Mode> modeFromWord(QStringView word);

    /// What a system with `palette` asks of its programs. Windows and GTK tell of high contrast by their
    /// colours alone: no ordinary theme puts pure black against pure white.
    static Mode wantedBy(const QPalette &palette);

Q_SIGNALS:
    void modeChanged(longreach::Theme::Mode mode);
    void densityChanged(longreach::Density density);

private:
    [[nodiscard]] Mode shownMode() const;
    void applyPalette();

    Mode m_mode = Mode::System;
    Density m_density = Density::Normal;
    QPalette m_systemPalette;
    FocusRing *m_ring;
    ReadingOrder *m_order;
};

} // namespace longreach
