#include "ui/library_screen.h"

#include "ui/library/library_panel.h"
#include "ui/shared/settings.h"

#include <QVBoxLayout>

namespace ui {

LibraryScreen::LibraryScreen(Session& session, Prompts& prompts, const QString& examples,
                             const core::Catalog& catalog, const Settings& settings, QWidget* parent)
    : Screen(parent)
    , m_panel(new LibraryPanel(session, prompts, examples, this))
{
    setObjectName(QStringLiteral("library"));
    m_panel->setCatalog(std::make_shared<const core::Catalog>(catalog));
    m_panel->setSort(settings.text(setting::librarySort));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panel);
    connect(m_panel, &LibraryPanel::scenarioOpened, this, &LibraryScreen::opened);
    connect(m_panel, &LibraryPanel::noticed, this, &LibraryScreen::noticed);
}

void LibraryScreen::keep(Settings& settings) const
{
    settings.set(setting::librarySort, m_panel->sort());
}

}
