// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/density.h"

#include <QProxyStyle>

class QStyleOptionButton;

namespace longreach {

/// Fusion without its gradients: flat controls with round corners, one accent colour, slim scroll
/// bars, heads of tables with a single hairline. Colours come from the option's palette.
///
/// A push button with the property DangerProperty is painted as destructive. How tall the rows of tables are is a
/// metric of the style (PM_HeaderDefaultSectionSizeVertical), which setDensity() decides.
class ConsoleStyle final : public QProxyStyle {
    Q_OBJECT

public:
    static constexpr const char *DangerProperty = "longreachDanger";

    ConsoleStyle();

    /// Tells all widgets, as a change of the style.
    void setDensity(Density density);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QWidget *widget) const;

    Density m_density = Density::Normal;
};

} // namespace longreach
