#pragma once

#include "core/io/catalog_loader.h"
#include "core/store/library.h"
#include "tests/support/driver.h"
#include "ui/main_window.h"
#include "ui/shared/prompts.h"

#include <QSettings>
#include <QStyle>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>

namespace support {

/// Answers as told and remembers what was asked.
class ToldPrompts : public ui::Prompts
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return opens; }
    QString saveFile(QWidget*, const QString&, const QString& proposal, const QString&) override
    {
        proposed = proposal;
        return saves;
    }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return says; }
    int choose(QWidget*, const QString& question, const QStringList&) override
    {
        asked.append(question);
        return chooses;
    }
    void tell(QWidget*, const QString& what, const QStringList&) override { told.append(what); }

    QString opens, saves, says, proposed;
    int chooses = -1;
    QStringList told, asked;
};

/// A person's home that outlives the window, and the window on the shipped catalogue.
class Desk
{
public:
    Desk()
        : settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        settings.setValue(QStringLiteral("view/language"), QStringLiteral("en"));
    }

    /// Starts the program: the library of before is opened, if there is one.
    ui::MainWindow& start(const core::Catalog& catalog, const core::Issues& faults = {})
    {
        library = std::make_unique<core::Library>(file("workspace.sqlite"));
        window = std::make_unique<ui::MainWindow>(ui::WindowParts {catalog,
                                                                   faults,
                                                                   *library,
                                                                   settings,
                                                                   prompts,
                                                                   source("resources/examples"),
                                                                   {},
                                                                   QApplication::style()->standardPalette()});
        window->show();
        return *window;
    }
    ui::MainWindow& start() { return start(shipped()); }
    void quit()
    {
        window->close();
        window.reset();
        library.reset();
        settings.sync();
    }

    static const core::Catalog& shipped()
    {
        static const auto loaded = core::loadCatalog(source("resources/catalog").toStdString());
        return *loaded;
    }
    static QString source(const char* path)
    {
        return QStringLiteral(CARBACUS_SOURCE_DIR "/") + QString::fromLatin1(path);
    }
    std::filesystem::path file(const char* name) const
    {
        return home.filePath(QString::fromLatin1(name)).toStdString();
    }

    [[nodiscard]] bool isReady() const
    {
        return waitUntil([this] { return window->isUpToDate(); });
    }
    template<class Widget = QWidget>
    Widget* part(const char* name) const
    {
        return window->findChild<Widget*>(QString::fromLatin1(name));
    }
    void act(const char* key) const { window->actions()[key]->trigger(); }
    const core::Scenario& scenario() const { return window->document().scenario(); }

    QTemporaryDir home;
    QSettings settings;
    ToldPrompts prompts;
    std::unique_ptr<core::Library> library;
    std::unique_ptr<ui::MainWindow> window;
};

}
