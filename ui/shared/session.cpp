#include "ui/shared/session.h"

#include "core/base/file.h"

#include <algorithm>

namespace ui {
namespace {

constexpr int savingMilliseconds = 400; // from the first unsaved change, so a long drag is saved on its way
constexpr int watchingMilliseconds = 5000;
constexpr int quietMilliseconds = 3000; // since the last save
constexpr double firstHours = 100; // of a new scenario: something to see, and the first slider to move

}

Session::Session(ScenarioDocument& document, core::Library& library, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_library(library)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingMilliseconds);
    m_watching.setInterval(watchingMilliseconds);
    m_watching.start();
    m_tidying.setSingleShot(true);
    m_tidying.setInterval(quietMilliseconds);
    connect(&m_tidying, &QTimer::timeout, this, [this] { m_library.tidy(); });
    connect(&m_saving, &QTimer::timeout, this, &Session::save);
    connect(&m_watching, &QTimer::timeout, this, &Session::watch);
    connect(&m_document, &ScenarioDocument::changed, this, &Session::scenarioChanged);
    connect(&m_document, &ScenarioDocument::stepBegun, this, [this] { m_undone.clear(); });
    tellState();
}

Session::~Session()
{
    blockSignals(true); // who listens may be gone already
    save();
}

Session::State Session::state() const
{
    return !trouble().empty() ? State::InMemory
        : m_isDirty           ? State::Pending
        : m_current           ? State::Saved
                              : State::Unkept;
}

void Session::scenarioChanged()
{
    if (m_isLoading)
        return;
    m_isDirty = true;
    if (!m_saving.isActive())
        m_saving.start();
    tellState();
}

void Session::save()
{
    m_saving.stop();
    if (!m_isDirty)
        return;
    m_isDirty = false;
    // One that was emptied out of the trash meanwhile enters anew: what is on the screen is never lost.
    if (!m_current || !m_library.save(*m_current, m_document.scenario()))
        setCurrent(m_library.create(m_document.scenario()));
    m_tidying.start();
    emit libraryChanged();
    tellState();
}

void Session::setCurrent(std::optional<core::ScenarioId> id)
{
    m_current = id;
    if (id)
        (void)m_library.setCurrent(*id);
}

void Session::load(core::Scenario scenario, std::optional<core::ScenarioId> id, const DocumentPast& past)
{
    setCurrent(id);
    m_isLoading = true;
    m_document.open(std::move(scenario), past);
    m_isLoading = false;
    m_isDirty = false;
    for (auto* steps : {&m_steps, &m_undone})
        for (Step& step : *steps)
            step.index = m_document.history()->index();
    tellState();
}

bool Session::openLast()
{
    if (const auto last = m_library.current(); last && open(*last))
        return true;
    for (const auto& entry : m_library.list())
        if (entry.damage.empty() && open(entry.id))
            return true;
    return false;
}

core::Result<core::ScenarioId> Session::open(core::ScenarioId id)
{
    save();
    if (id == m_current)
        return id;
    auto read = m_library.load(id);
    if (!read)
        return read.issues();
    load(std::move(read->scenario), id);
    emit opened(id);
    return id;
}

void Session::show(core::Scenario scenario)
{
    save();
    load(std::move(scenario), {});
    emit libraryChanged(); // none of it is open now
}

core::Scenario Session::fresh()
{
    core::Scenario out;
    out.name = tr("Untitled").toStdString();
    out.training.run.hours = {firstHours};
    return out;
}

void Session::showNew()
{
    show(fresh());
}

core::ScenarioId Session::create(const core::Scenario& scenario)
{
    save();
    const auto id = m_library.create(scenario);
    load(scenario, id);
    emit libraryChanged();
    emit opened(id);
    return id;
}

core::Result<core::ScenarioId> Session::duplicate(core::ScenarioId id)
{
    save();
    auto copy = m_library.duplicate(id);
    emit libraryChanged();
    tellState();
    return copy;
}

core::Result<core::ScenarioId> Session::restore(core::ScenarioId id)
{
    auto restored = m_library.restore(id);
    forgetSteps(id);
    emit libraryChanged();
    tellState();
    return restored;
}

std::size_t Session::emptyTrash()
{
    const auto gone = m_library.emptyTrash();
    forgetSteps();
    emit libraryChanged();
    tellState();
    return gone;
}

core::Result<core::ReadScenario> Session::importFile(const QString& path)
{
    save();
    auto imported = m_library.import(path.toStdString());
    if (!imported)
        return imported.issues();
    emit libraryChanged();
    if (const auto shown = open(imported->ids.back()); !shown)
        return shown.issues();
    return core::ReadScenario {m_document.scenario(), std::move(imported->warnings)};
}

core::Result<std::size_t> Session::exportFile(core::ScenarioId id, const QString& path)
{
    if (id == m_current)
        return exportCurrent(path);
    const auto text = m_library.exported(id);
    if (!text)
        return text.issues();
    return core::writeFile(path.toStdString(), *text);
}

core::Result<std::size_t> Session::exportCurrent(const QString& path)
{
    return core::writeFile(path.toStdString(), core::scenarioToJson(m_document.scenario()));
}

bool Session::retry()
{
    save();
    const auto moved = m_library.retry();
    if (!moved) {
        tellState();
        return false;
    }
    follow(*moved);
    emit libraryChanged();
    tellState();
    return true;
}

/// Scenarios that have changed elsewhere too are others now, under other names.
void Session::follow(const core::Library::Moved& moved)
{
    const auto rename = [&moved](core::ScenarioId& id) {
        if (const auto now = moved.find(id); now != moved.end())
            id = now->second;
    };
    for (auto* steps : {&m_steps, &m_undone})
        for (Step& step : *steps) {
            std::ranges::for_each(step.ids, rename);
            if (step.open)
                rename(*step.open);
        }
    const auto now = m_current ? moved.find(*m_current) : moved.end();
    if (now == moved.end())
        return;
    m_current = now->second;
    if (auto read = m_library.load(*m_current)) {
        const QString name = QString::fromStdString(read->scenario.name);
        m_document.replace(std::move(read->scenario), tr("Rename to %1").arg(name));
        save();
    }
    emit opened(*m_current);
}

void Session::look()
{
    m_library.look();
    tellState();
}

/// What another program or a full disk prevented is tried again; what was taken away is for a person to say.
void Session::watch()
{
    look();
    if (state() == State::InMemory && !m_library.isFileAbsent())
        retry();
}

core::Result<std::filesystem::path> Session::continueIn(const QString& path)
{
    save();
    auto moved = m_library.continueIn(path.toStdString());
    tellState();
    return moved;
}

void Session::tellState()
{
    const auto now = state();
    if (now == m_told && trouble() == m_toldTrouble)
        return;
    m_told = now;
    m_toldTrouble = trouble();
    emit stateChanged(now);
}

}
