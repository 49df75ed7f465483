#pragma once

#include <QProxyStyle>

namespace ui {

/// Fusion, with combo, spin and check boxes and sort marks drawn to match the fields of the style sheet,
/// which cannot draw an arrow or a tick without a picture.
class ControlsStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ControlsStyle();

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    /// The buttons of dialogs have words only.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override;
    /// The sort mark stands above the words of a heading, never on them.
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
};

}
