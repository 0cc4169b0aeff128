// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tone.h"

#include <QColor>
#include <QPalette>

#include <array>
#include <cstddef>

namespace longreach {

/// Every colour of the window, once for light, once for dark and once for high contrast.
///
/// Widgets and delegates ask of(palette()), so that whatever palette is in force decides and
/// nothing has to be told about a change of theme. Text on its own background always has a
/// contrast of at least 4.5 to 1, in high contrast of at least 7 to 1.
struct ColorScheme final {
    /// A tone: words in `text` on `fill` or on the table's base; `mark` for dots, bars and slices.
    struct ToneColors {
        QColor text;
        QColor fill;
        QColor mark;
    };

    static constexpr std::size_t SeriesCount = 8;

    QColor window;    ///< behind everything
    QColor rail;      ///< the navigation
    QColor base;      ///< tables, cards, fields
    QColor alternate; ///< every second row
    QColor text;
    QColor mutedText;
    QColor hairline;
    QColor control; ///< frames of fields and buttons
    QColor button;
    QColor hover;
    QColor accent;
    QColor onAccent;
    QColor selection; ///< soft: the text keeps its colour on it
    QColor danger;    ///< production frames and destructive buttons
    std::array<ToneColors, 6> tones;
    std::array<QColor, SeriesCount> series; ///< slices and stacks that are no tones

    static const ColorScheme &light();
    static const ColorScheme &dark();

    /// On black, with lines and frames that can be seen, for eyes that need them.
    static const ColorScheme &highContrast();

    /// The scheme that made `palette`, told by its window colour: only high contrast is quite black.
    static const ColorScheme &of(const QPalette &palette);

    [[nodiscard]] const ToneColors &tone(Tone tone) const { return tones[static_cast<std::size_t>(tone)]; }

    /// The colour of the series at `index`; after the last it begins again.
    [[nodiscard]] QColor seriesColor(std::size_t index) const { return series[index % SeriesCount]; }

    /// All colour groups, the disabled one and the bevels included.
    [[nodiscard]] QPalette toPalette() const;
};

/// Contrast of two opaque colours (WCAG 2.1): 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace longreach
