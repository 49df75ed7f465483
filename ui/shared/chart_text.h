#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace ui {

/// One line of text in which superscript digits ("10¹⁸") and the 2 of CO2 are drawn as small digits of the
/// same font, which few fonts have as characters.
double textWidth(const QString& line, const QFont& font);
void drawText(QPainter& painter, const QPointF& baseline, const QString& line, const QFont& font);

double lineHeight(const QFont& font);
double ascent(const QFont& font);

/// Broken at spaces so that each line is as long as fits; a word that is too long by itself stays whole.
QStringList wrapped(const QString& text, const QFont& font, double width);
double widestLine(const QStringList& lines, const QFont& font);

}
