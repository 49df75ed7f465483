#include "ui/shared/fold.h"

namespace ui {

QString fold(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            out.append(c.toCaseFolded());
    return out.simplified();
}

}
