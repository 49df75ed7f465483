#include "ui/library_screen.h"

#include "ui/library/library_panel.h"

#include <QVBoxLayout>

namespace ui {

LibraryScreen::LibraryScreen(Session& session, Prompts& prompts, const QString& examples,
                             const core::Catalog& catalog, QWidget* parent)
    : Screen(parent)
    , m_panel(new LibraryPanel(session, prompts, examples, this))
{
    setObjectName(QStringLiteral("library"));
    m_panel->setCatalog(std::make_shared<const core::Catalog>(catalog));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &LibraryPanel::scenarioOpened, this, &LibraryScreen::opened);
}

}
