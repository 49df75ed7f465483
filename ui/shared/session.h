#pragma once

#include "core/store/library.h"
#include "ui/shared/scenario_document.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/// Ties the document to the library: what is edited is saved by itself, what is opened is edited. It shows
/// nothing; whoever asks shows the issues.
class Session : public QObject
{
    Q_OBJECT
public:
    /// Unkept: what is shown enters the library with its first change.
    enum class State { Saved, Unkept, Pending, InMemory };
    Q_ENUM(State)

    /// \p file is the workspace; it is created, with its folder, when there is none. Both arguments outlive
    /// this.
    Session(ScenarioDocument& document, core::Library& library, QObject* parent = nullptr);
    ~Session() override; ///< saves

    core::Library& library() { return m_library; }
    /// The scenario in the document; nothing while it is one that the library does not have.
    std::optional<core::ScenarioId> current() const { return m_current; }
    QString openName() const { return QString::fromStdString(m_document.scenario().name); }
    State state() const;
    /// Why nothing is saved at present; empty in the other states.
    const core::Issues& trouble() const { return m_library.trouble(); }

    /// The scenario that was open last, or else the one saved last. False: there is none that can be read.
    bool openLast();
    core::Result<core::ScenarioId> open(core::ScenarioId id);
    /// Shows a scenario that enters the library with its first change: an example, a new plan.
    void show(core::Scenario scenario);
    void showNew();
    /// Puts a scenario into the library and opens it.
    core::ScenarioId create(const core::Scenario& scenario);

    /// A step that can be undone: of the document where it is the one in there, else of the library.
    core::Result<core::ScenarioId> rename(core::ScenarioId id, const QString& name);
    core::Result<core::ScenarioId> duplicate(core::ScenarioId id);
    /// To the trash, in one step that can be undone; the value is which of them went. When one was open, the
    /// one saved last is opened, or a new one shown.
    std::vector<core::ScenarioId> remove(const std::vector<core::ScenarioId>& ids);
    /// The step of the library, a removal or a renaming, that is the last of all, in words; empty where that
    /// is one of the document.
    QString stepToUndo() const;
    core::Issues undoStep(); ///< the last one; what was open is open again, with its history
    QString stepToRedo() const; ///< likewise; an edit or another step of the library ends it
    core::Issues redoStep();
    core::Result<core::ScenarioId> restore(core::ScenarioId id);
    std::size_t emptyTrash();

    /// Reads a scenario's file, or all of another workspace, into the library and opens the last of it. The
    /// warnings are what was noticed on the way.
    core::Result<core::ReadScenario> importFile(const QString& path);
    /// A scenario as a file of its own: a damaged one as it is.
    core::Result<std::size_t> exportFile(core::ScenarioId id, const QString& path);
    core::Result<std::size_t> exportCurrent(const QString& path); ///< the document, in the library or not

    void look(); ///< whether the file is still there; it is also done by itself now and then
    /// Tries the file again; it is also tried by itself now and then.
    bool retry();
    /// The whole library as a new file, where work goes on.
    core::Result<std::filesystem::path> continueIn(const QString& path);

public slots:
    void save(); ///< now, when there is something to save

signals:
    void restored(core::ScenarioId id); ///< by undoStep(), to the library or its name; of several the first
    void opened(core::ScenarioId id); ///< another scenario is in the document
    void libraryChanged(); ///< what a list of it shows may be different
    void stateChanged(ui::Session::State state);

private:
    /// Done to the library: a removal or a renaming.
    struct Step
    {
        std::vector<core::ScenarioId> ids;
        QString what;
        std::string from, to; ///< names
        bool isRenaming = false;
        std::optional<core::ScenarioId> open; ///< the one of them that was open
        DocumentPast past; ///< of that one
        int index = 0; ///< of the document's history, of which later steps are undone before
        std::vector<int> before; ///< those of the earlier steps, in the history that was open then
    };

    static core::Scenario fresh();
    void scenarioChanged();
    void setCurrent(std::optional<core::ScenarioId> id);
    void load(core::Scenario scenario, std::optional<core::ScenarioId> id, const DocumentPast& past = {});
    void follow(const core::Library::Moved& moved);
    std::vector<core::ScenarioId> toTrash(const std::vector<core::ScenarioId>& ids);
    core::Issues fromTrash(const Step& step);
    core::Issues giveName(const Step& step, const std::string& name, const std::string& old);
    void forgetSteps(std::optional<core::ScenarioId> of = {}); ///< nothing: of all that is gone
    void tellState();
    void watch();

    ScenarioDocument& m_document;
    core::Library& m_library;
    std::optional<core::ScenarioId> m_current;
    bool m_isDirty = false, m_isLoading = false;
    State m_told = State::Saved;
    core::Issues m_toldTrouble;
    std::vector<Step> m_steps, m_undone; ///< the last one last
    QTimer m_saving, m_watching, m_tidying;
};

}
