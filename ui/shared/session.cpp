#include "ui/shared/session.h"

#include "core/base/file.h"
#include "ui/shared/scenario_document.h"

namespace ui {
namespace {

constexpr int savingMilliseconds = 400; // from the first unsaved change, so a long drag is saved on its way
constexpr int retryingMilliseconds = 5000;
constexpr int quietMilliseconds = 3000; // since the last save
constexpr double firstHours = 100; // of a new scenario: something to see, and the first slider to move

core::Scenario freshScenario()
{
    core::Scenario out;
    out.name = Session::tr("Untitled").toStdString();
    out.training.run.hours = {firstHours};
    return out;
}

}

Session::Session(ScenarioDocument& document, core::Library& library, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_library(library)
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(savingMilliseconds);
    m_retrying.setInterval(retryingMilliseconds);
    m_tidying.setSingleShot(true);
    m_tidying.setInterval(quietMilliseconds);
    connect(&m_tidying, &QTimer::timeout, this, [this] { m_library.tidy(); });
    connect(&m_saving, &QTimer::timeout, this, &Session::save);
    connect(&m_retrying, &QTimer::timeout, this, &Session::retry);
    connect(&m_document, &ScenarioDocument::changed, this, &Session::scenarioChanged);
    tellState();
}

Session::~Session()
{
    blockSignals(true); // who listens may be gone already
    save();
}

Session::State Session::state() const
{
    return !trouble().empty() ? State::InMemory : m_isDirty ? State::Pending : State::Saved;
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

void Session::load(core::Scenario scenario, std::optional<core::ScenarioId> id)
{
    setCurrent(id);
    m_isLoading = true;
    m_document.open(std::move(scenario));
    m_isLoading = false;
    m_isDirty = false;
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

void Session::showNew()
{
    show(freshScenario());
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

core::Result<core::ScenarioId> Session::rename(core::ScenarioId id, const QString& name)
{
    if (id != m_current) {
        auto renamed = m_library.rename(id, name.toStdString());
        emit libraryChanged();
        tellState();
        return renamed;
    }
    auto next = m_document.scenario();
    next.name = name.toStdString();
    m_document.replace(std::move(next), tr("Rename to %1").arg(name));
    save();
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

core::Result<core::ScenarioId> Session::remove(core::ScenarioId id)
{
    save();
    auto removed = m_library.remove(id);
    if (removed && id == m_current) {
        setCurrent({});
        if (!openLast())
            load(freshScenario(), {});
    }
    emit libraryChanged();
    tellState();
    return removed;
}

core::Result<core::ScenarioId> Session::restore(core::ScenarioId id)
{
    auto restored = m_library.restore(id);
    emit libraryChanged();
    tellState();
    return restored;
}

std::size_t Session::emptyTrash()
{
    const auto gone = m_library.emptyTrash();
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
    if (const auto now = m_current ? moved->find(*m_current) : moved->end(); now != moved->end()) {
        m_current = now->second; // under another name, since its old one has changed elsewhere
        if (auto read = m_library.load(*m_current)) {
            const QString name = QString::fromStdString(read->scenario.name);
            m_document.replace(std::move(read->scenario), tr("Rename to %1").arg(name));
            save();
        }
        emit opened(*m_current);
    }
    emit libraryChanged();
    tellState();
    return true;
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
    if (now == State::InMemory && !m_retrying.isActive())
        m_retrying.start();
    if (now != State::InMemory)
        m_retrying.stop();
    if (now == m_told)
        return;
    m_told = now;
    emit stateChanged(now);
}

}
