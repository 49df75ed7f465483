#pragma once

#include "core/model/catalog.h"
#include "ui/shared/screen.h"

namespace ui {

class LibraryPanel;
class Prompts;
class Session;

/// The library as a screen of the window.
class LibraryScreen : public Screen
{
    Q_OBJECT
public:
    LibraryScreen(Session& session, Prompts& prompts, const QString& examples, const core::Catalog& catalog,
                  const Settings& settings, QWidget* parent = nullptr);

    void keep(Settings& settings) const override;

signals:
    void opened(); ///< a person opened a scenario here
    void noticed(const QString& text); ///< to be told where a person goes on

private:
    LibraryPanel* m_panel;
};

}
