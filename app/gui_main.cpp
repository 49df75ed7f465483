#include "app/gui_main.h"

#include "core/io/catalog_loader.h"
#include "core/store/library.h"
#include "ui/main_window.h"
#include "ui/shared/prompts.h"
#include "version.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QSettings>

#include <cstdio>

namespace app {
namespace {

QString path(const std::filesystem::path& file)
{
    return QString::fromStdString(file.string());
}

/// Where carbacus_de.qm may be: installed, or just built.
QStringList translations(const Places& places)
{
    return {path(places.share / "translations"),
            QDir(QApplication::applicationDirPath()).filePath(QStringLiteral("translations"))};
}

QStringList absolute(const std::vector<std::string>& files)
{
    QStringList out;
    for (const std::string& file : files)
        out.append(QFileInfo(QString::fromStdString(file)).absoluteFilePath());
    return out;
}

/// With the person's own folder laid over it; without it where that has faults, which are \p issues then.
core::Result<core::Catalog> catalogOf(const Places& places, core::Issues& issues)
{
    auto whole = core::loadCatalog(places.catalog, places.overlay);
    if (whole || !places.overlay)
        return whole;
    issues = whole.issues();
    return core::loadCatalog(places.catalog);
}

}

int openWindow(int& argc, char** argv, const Places& places, const std::vector<std::string>& files)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("carbacus"));
    QApplication::setApplicationDisplayName(QStringLiteral("Carbacus"));
    QApplication::setApplicationVersion(QStringLiteral(CARBACUS_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.carbacus.Carbacus"));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("carbacus"), QIcon(path(places.share / "icons/carbacus.svg"))));

    core::Issues issues;
    auto catalog = catalogOf(places, issues);
    if (!catalog) {
        std::fprintf(stderr, "carbacus: %s\n", catalog.issues().front().english().c_str());
        return 1;
    }
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("carbacus"),
                       QStringLiteral("carbacus"));
    const bool hasPlace = !places.userData.empty();
    core::Library library(hasPlace ? places.userData / "workspace.sqlite" : std::filesystem::path());
    if (!hasPlace)
        library.lackPlace(
            {"", N_("There is no folder to keep it in: neither HOME nor XDG_DATA_HOME names one")});
    ui::DesktopPrompts prompts;
    ui::MainWindow window({std::move(*catalog), std::move(issues), library, settings, prompts,
                           path(places.share / "examples"), translations(places), QApplication::palette()});
    window.show();
    window.openFiles(absolute(files));
    return QApplication::exec();
}

}
