#include "ui/shared/chart_table.h"

#include "ui/shared/chart_words.h"
#include "ui/shared/format.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int digitsShown = 4;

/// The name of a series stands at its first row.
bool isRepeated(const FigureTable& table, std::size_t row, int column)
{
    return table.isNamed && column == 0 && row > 0 && table.rows[row][0] == table.rows[row - 1][0];
}

/// What is measured, and in what on a line of its own.
QString onTwoLines(QString header)
{
    return header.replace(QStringLiteral(" ("), QStringLiteral("\n("));
}

Qt::Alignment sideOf(bool isNumber)
{
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

}

ChartTable::ChartTable(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_table(new QTableWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setObjectName(QStringLiteral("chart_table_title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(8, 6, 8, 4);
    m_table->setObjectName(QStringLiteral("chart_table"));
    m_table->setAccessibleName(tr("Numbers of the chart"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_table, 1);
}

void ChartTable::display(const core::Figure& figure)
{
    m_title->setText(format::sentence(figure.title));
    const auto content = tableOf(figure, digitsShown);
    m_table->clearContents();
    m_table->setColumnCount(int(content.header.size()));
    m_table->setRowCount(int(content.rows.size()));
    for (int column = 0; column < content.header.size(); ++column) {
        auto* header = new QTableWidgetItem(onTwoLines(content.header[column]));
        header->setTextAlignment(int(sideOf(content.isNumber[std::size_t(column)])));
        m_table->setHorizontalHeaderItem(column, header);
    }
    for (std::size_t row = 0; row < content.rows.size(); ++row)
        for (int column = 0; column < content.rows[row].size(); ++column)
            if (!isRepeated(content, row, column)) {
                auto* item = new QTableWidgetItem(content.rows[row][column]);
                item->setTextAlignment(int(sideOf(content.isNumber[std::size_t(column)])));
                m_table->setItem(int(row), column, item);
            }
}

}
