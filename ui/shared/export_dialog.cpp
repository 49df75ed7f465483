#include "ui/shared/export_dialog.h"

namespace ui {

ExportDialog::ExportDialog(core::Figure figure, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_figure(std::move(figure))
    , m_settings(settings)
{
}

void ExportDialog::setAskPath(AskPath ask)
{
    m_ask = std::move(ask);
}

}
