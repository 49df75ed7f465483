// What does one autosave cost? A scenario with every section, into a file among a thousand others; and the
// list of them.
#include "bench/ratio.h"
#include "core/base/file.h"
#include "core/io/scenario_json.h"
#include "core/store/workspace.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdlib>

using namespace core;

namespace {

constexpr int others = 1000;

Scenario scenario()
{
    const auto text
        = readFile(std::filesystem::path(CARBACUS_SOURCE_DIR) / "tests/data/scenarios/full.carbacus.json");
    return scenarioFromJson(*text)->scenario;
}

/// A folder for files of this run.
struct Folder
{
    std::string path = (std::filesystem::temp_directory_path() / "carbacus-bench.XXXXXX").string();
    Folder() { path = ::mkdtemp(path.data()); }
    ~Folder() { std::filesystem::remove_all(path); }
};

std::unique_ptr<Workspace> filled(const Folder& folder)
{
    auto workspace = std::move(*Workspace::open(folder.path + "/w.sqlite"));
    for (int i = 0; i < others; ++i)
        (void)workspace->create(scenario()).ok();
    return workspace;
}

/// The same bytes into a bare table, in the same mode: what SQLite itself takes.
void bareUpdate(benchmark::State& state)
{
    const Folder folder;
    SQLite::Database db(folder.path + "/bare.sqlite", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA wal_autocheckpoint=10000;"
            "CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)");
    const auto body = scenarioToJson(scenario());
    SQLite::Statement insert(db, "INSERT INTO t (body) VALUES (?)");
    for (int i = 0; i < others; ++i, insert.reset()) {
        insert.bind(1, body);
        insert.exec();
    }
    int n = 0;
    SQLite::Statement update(db, "UPDATE t SET body = ? WHERE id = 500");
    for (auto _ : state) {
        update.reset();
        update.bind(1, body + std::to_string(++n % 10));
        update.exec();
    }
}

/// The floor: the text that must be made for every save.
void writeJson(benchmark::State& state)
{
    const auto s = scenario();
    for (auto _ : state)
        benchmark::DoNotOptimize(scenarioToJson(s));
}

void saveOne(benchmark::State& state)
{
    const Folder folder;
    const auto workspace = filled(folder);
    auto changing = scenario();
    int n = 0;
    for (auto _ : state) {
        changing.hardware.count = {double(1 + ++n % 1000)};
        benchmark::DoNotOptimize(workspace->save(500, changing).ok());
    }
    if (workspace->load(500)->scenario != changing)
        state.SkipWithError("the last save is not there");
}

void listAll(benchmark::State& state)
{
    const Folder folder;
    const auto workspace = filled(folder);
    if (workspace->list()->size() != others)
        state.SkipWithError("the list is not whole");
    for (auto _ : state)
        benchmark::DoNotOptimize(workspace->list("full"));
}

}

BENCHMARK(bareUpdate);
BENCHMARK(writeJson);
BENCHMARK(saveOne);
BENCHMARK(listAll);

int main(int argc, char** argv)
{
    bench::Keeper keeper;
    keeper.run(argc, argv);
    const bool isSaveCheap = keeper.holds("saveOne", "writeJson", 4);
    const bool isListCheap = keeper.holds("listAll", "writeJson", 20);
    return isSaveCheap && isListCheap ? EXIT_SUCCESS : EXIT_FAILURE;
}
