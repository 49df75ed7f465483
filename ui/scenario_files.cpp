#include "ui/scenario_files.h"

#include "core/base/file.h"
#include "core/io/scenario_json.h"
#include "ui/shared/banner.h"
#include "ui/shared/format.h"
#include "ui/shared/prompts.h"
#include "ui/shared/scenario_document.h"

#include <QDir>
#include <QFileInfo>

namespace ui {
namespace {

const char* const exampleFile = "resnet50.carbacus.json";

QString filters()
{
    return ScenarioFiles::tr("Scenarios (*.carbacus.json *.json);;All files (*)");
}

/// A file name from what a person called it.
QString fileName(const std::string& name)
{
    QString out = QString::fromStdString(name).simplified();
    for (QChar& c : out)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    return (out.isEmpty() ? ScenarioFiles::tr("Untitled") : out) + QStringLiteral(".carbacus.json");
}

/// What went wrong, and every reason below it.
QString inLines(const QString& what, const core::Issues& issues)
{
    QStringList lines {what};
    for (const auto& issue : issues)
        lines.append(format::sentence(issue));
    return lines.join(QLatin1Char('\n'));
}

core::Result<core::ReadScenario> readScenario(const QString& path)
{
    const auto text = core::readFile(path.toStdString());
    if (!text)
        return text.issues();
    return core::scenarioFromJson(*text);
}

}

ScenarioFiles::ScenarioFiles(Session& session, ScenarioDocument& document, Prompts& prompts, Banners& banners,
                             QString examples, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_document(document)
    , m_prompts(prompts)
    , m_banners(banners)
    , m_examples(std::move(examples))
{
    connect(&m_session, &Session::opened, this, [this] { m_banners.withdraw(QStringLiteral("example")); });
}

void ScenarioFiles::restore()
{
    if (!m_session.openLast())
        showExample();
}

void ScenarioFiles::create()
{
    m_session.showNew();
    m_banners.withdraw(QStringLiteral("example"));
}

void ScenarioFiles::showExample()
{
    auto read = readScenario(QDir(m_examples).filePath(QLatin1String(exampleFile)));
    if (!read) {
        create();
        tell(QStringLiteral("example"), true, tr("The example could not be read; here is a new scenario."),
             read.issues());
        return;
    }
    m_session.show(std::move(read->scenario));
    m_banners.tell({QStringLiteral("example"),
                    BannerText::Kind::Notice,
                    tr("Example — change anything, or start your own (Ctrl+N)."),
                    {{tr("Start my own"), [this] { create(); }}}});
}

void ScenarioFiles::duplicate()
{
    core::Scenario copy = m_document.scenario();
    copy.name = tr("%1 (copy)").arg(QString::fromStdString(copy.name)).toStdString();
    m_session.create(copy);
}

void ScenarioFiles::open(QWidget* window)
{
    const QString path = m_prompts.openFile(window, tr("Open a scenario"), filters());
    if (!path.isEmpty())
        openPaths({path});
}

void ScenarioFiles::openPaths(const QStringList& paths)
{
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        const QString key = QStringLiteral("file/") + path;
        m_banners.withdraw(key);
        const auto read = m_session.importFile(path);
        if (!read)
            tell(key, true, tr("%1 was not opened.").arg(name), read.issues());
        else if (!read->warnings.empty())
            tell(key, false,
                 tr("%1 holds what this program does not know. It is kept and written again.").arg(name),
                 read->warnings);
    }
}

void ScenarioFiles::saveCopy(QWidget* window)
{
    const QString path = m_prompts.saveFile(window, tr("Save the scenario as a file"),
                                            fileName(m_document.scenario().name), filters());
    if (path.isEmpty())
        return;
    m_banners.withdraw(QStringLiteral("save"));
    if (const auto written = m_session.exportCurrent(path); !written)
        tell(QStringLiteral("save"), true, tr("The file was not written."), written.issues());
}

bool ScenarioFiles::saveElsewhere(QWidget* window)
{
    const QString path = m_prompts.saveFile(window, tr("Save all scenarios in another place"),
                                            QStringLiteral("workspace.sqlite"), tr("All files (*)"));
    if (path.isEmpty())
        return false;
    m_banners.withdraw(QStringLiteral("save"));
    const auto moved = m_session.continueIn(path);
    if (!moved)
        tell(QStringLiteral("save"), true, tr("The file was not written."), moved.issues());
    return moved.ok();
}

bool ScenarioFiles::mayClose(QWidget* window)
{
    m_session.save();
    m_session.look();
    const auto& library = m_session.library();
    if (library.hasUnsaved() && !library.isFileAbsent())
        m_session.retry(); // the disk may have room by now
    if (!library.hasUnsaved())
        return true;
    enum { SaveElsewhere, QuitAnyway };
    const int answer = m_prompts.choose(
        window, inLines(tr("What is kept in memory only is lost on quitting."), m_session.trouble()),
        {tr("Save elsewhere…"), tr("Quit anyway")});
    return answer == QuitAnyway || (answer == SaveElsewhere && saveElsewhere(window));
}

void ScenarioFiles::tellSaving(Session::State state, QWidget* window)
{
    const QString key = QStringLiteral("saving");
    if (state != Session::State::InMemory) {
        m_banners.withdraw(key);
        return;
    }
    const auto& library = m_session.library();
    BannerText text {.key = key,
                     .kind = BannerText::Kind::Fault,
                     .text
                     = inLines(tr("Changes are kept in memory only, since the workspace cannot be written."),
                               m_session.trouble()),
                     .isLasting = true};
    if (!library.file().empty())
        text.buttons.push_back({library.isFileAbsent() ? tr("Write it there again") : tr("Try again"),
                                [this] { m_session.retry(); }});
    text.buttons.push_back({tr("Save elsewhere…"), [this, window] { saveElsewhere(window); }});
    m_banners.tell(text);
}

void ScenarioFiles::tell(const QString& key, bool isFault, const QString& what, const core::Issues& issues)
{
    m_banners.tell(
        {key, isFault ? BannerText::Kind::Fault : BannerText::Kind::Notice, inLines(what, issues)});
}

}
