#pragma once

#include <QWidget>

namespace ui {

/// Sets the slant alone; says nothing where it is so already. To be called again from changeEvent(): when a
/// style sheet first meets a widget it lays the font anew.
inline void setItalic(QWidget& widget, bool isItalic)
{
    QFont face = widget.font();
    if (face.italic() == isItalic)
        return;
    face.setItalic(isItalic);
    widget.setFont(face);
}

}
