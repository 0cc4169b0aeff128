// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/colorscheme.h"

#include <algorithm>
#include <cmath>

namespace longreach {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

ColorScheme::ToneColors toneColors(QRgb text, QRgb fill, QRgb mark)
{
    return {rgb(text), rgb(fill), rgb(mark)};
}

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

const ColorScheme &ColorScheme::light()
{
    static const ColorScheme scheme{
        .window = rgb(0xf5f6f8),
        .rail = rgb(0xebedf1),
        .base = rgb(0xffffff),
        .alternate = rgb(0xfafbfc),
        .text = rgb(0x1a1e26),
        .mutedText = rgb(0x59616e),
        .hairline = rgb(0xe2e5ea),
        .control = rgb(0xc9ced6),
        .button = rgb(0xffffff),
        .hover = rgb(0xeef1f6),
        .accent = rgb(0x2457d6),
        .onAccent = rgb(0xffffff),
        .selection = rgb(0xdde7fc),
        .danger = rgb(0xc0282d),
        .tones = {toneColors(0x414855, 0xeceef2, 0x8a93a1), toneColors(0x59616e, 0xf1f2f5, 0xc3c9d2),
                  toneColors(0x17713d, 0xe1f4e9, 0x33a566), toneColors(0x2457d6, 0xe3ebfd, 0x4a7bf0),
                  toneColors(0x875400, 0xfdf0d5, 0xe5a32b), toneColors(0xb4232a, 0xfde6e6, 0xdd4b50)},
        .series = {rgb(0x2457d6), rgb(0x12a594), rgb(0xf08c2e), rgb(0x8e4ec6), rgb(0xd6407f), rgb(0x5b9e2d),
                   rgb(0x0e8fc6), rgb(0xa27b43)},
    };
    return scheme;
}

const ColorScheme &ColorScheme::dark()
{
    static const ColorScheme scheme{
        .window = rgb(0x14171c),
        .rail = rgb(0x101317),
        .base = rgb(0x1b1f25),
        .alternate = rgb(0x1f2329),
        .text = rgb(0xe5e8ed),
        .mutedText = rgb(0xa0a9b6),
        .hairline = rgb(0x2b3038),
        .control = rgb(0x434b57),
        .button = rgb(0x262b33),
        .hover = rgb(0x2b313a),
        .accent = rgb(0x82a8ff),
        .onAccent = rgb(0x0e1420),
        .selection = rgb(0x293a60),
        .danger = rgb(0xff8482),
        .tones = {toneColors(0xc3cad5, 0x2b313a, 0x8a93a1), toneColors(0xa0a9b6, 0x252a31, 0x4b545f),
                  toneColors(0x63d193, 0x1a3526, 0x43b677), toneColors(0x94b5ff, 0x1f2e50, 0x6f9bff),
                  toneColors(0xf0bd62, 0x3a2f18, 0xe0a540), toneColors(0xff918e, 0x432322, 0xef6f6c)},
        .series = {rgb(0x6f9bff), rgb(0x3cc9b8), rgb(0xf5a45a), rgb(0xb583e6), rgb(0xee76a9), rgb(0x8bc75e),
                   rgb(0x53b9e8), rgb(0xc9a26a)},
    };
    return scheme;
}

const ColorScheme &ColorScheme::highContrast()
{
    static const ColorScheme scheme{
        .window = rgb(0x000000),
        .rail = rgb(0x000000),
        .base = rgb(0x000000),
        .alternate = rgb(0x070707),
        .text = rgb(0xffffff),
        .mutedText = rgb(0xe0e0e0),
        .hairline = rgb(0x9a9a9a),
        .control = rgb(0xffffff),
        .button = rgb(0x000000),
        .hover = rgb(0x2c2c2c),
        .accent = rgb(0xffd93b),
        .onAccent = rgb(0x000000),
        .selection = rgb(0x0a2c62),
        .danger = rgb(0xffa8a5),
        .tones = {toneColors(0xffffff, 0x2c2c2c, 0xd0d0d0), toneColors(0xe0e0e0, 0x1c1c1c, 0x8f8f8f),
                  toneColors(0x7dffab, 0x06341a, 0x4fe88a), toneColors(0xa9cbff, 0x10284f, 0x86b4ff),
                  toneColors(0xffd479, 0x3a2900, 0xffc14d), toneColors(0xffb3b0, 0x4a0f0f, 0xff8a86)},
        .series = {rgb(0x86b4ff), rgb(0x4fe8d3), rgb(0xffb15e), rgb(0xd3a6ff), rgb(0xff9cc8), rgb(0xb0f070),
                   rgb(0x6fd6ff), rgb(0xf0cd8c)},
    };
    return scheme;
}

const ColorScheme &ColorScheme::of(const QPalette &palette)
{
    const auto ground = palette.color(QPalette::Window);
    if (ground == highContrast().window)
        return highContrast();
    return ground.lightnessF() < 0.5F ? dark() : light();
}

QPalette ColorScheme::toPalette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, alternate);
    set(QPalette::Text, text);
    set(QPalette::Button, button);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, danger);
    set(QPalette::PlaceholderText, mutedText);
    set(QPalette::Highlight, selection);
    set(QPalette::HighlightedText, text);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, base);
    set(QPalette::ToolTipText, text);
    set(QPalette::Light, base);
    set(QPalette::Midlight, hover);
    set(QPalette::Mid, control);
    set(QPalette::Dark, control);
    set(QPalette::Shadow, hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        auto faded = mutedText;
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Button, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hover);
    return palette;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace longreach
