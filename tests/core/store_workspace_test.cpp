// A workspace as a shelf of scenarios: what goes in comes out, in any order of requests.
#include "core/store/search.h"
#include "store_support.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <thread>

using namespace core;
using namespace support;
using Shelf = Workspace::Shelf;

namespace {

std::vector<std::string> namesOf(const std::vector<WorkspaceEntry>& entries)
{
    std::vector<std::string> out;
    for (const auto& entry : entries)
        out.push_back(entry.name);
    return out;
}

std::vector<std::string> found(const Workspace& workspace, std::string_view search, Shelf shelf = Shelf::Kept)
{
    auto names = namesOf(*workspace.list(search, shelf));
    std::ranges::sort(names);
    return names;
}

/// A body that this program cannot read.
ScenarioId addDamaged(const std::filesystem::path& file, const std::string& name, const std::string& body)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE, 1000);
    db.exec("INSERT INTO scenario (name, body, created_at, saved_at) VALUES ('" + name + "', '" + body
            + "', 1, 1)");
    return db.getLastInsertRowid();
}

}

TEST(Workspace, aScenarioComesBackAsItWasSaved)
{
    const auto workspace = Workspace::openInMemory();
    auto scenario = named("BERT base");
    scenario.notes = "Überall";
    scenario.tags = {"nlp", "paper"};
    scenario.hardware.count = {16};
    scenario.inference.push_back({.name = "answers"});
    const auto id = workspace->create(scenario);
    ASSERT_TRUE(id);
    EXPECT_EQ(workspace->load(*id)->scenario, scenario);

    scenario.hardware.count = {32};
    ASSERT_TRUE(workspace->save(*id, scenario));
    EXPECT_EQ(workspace->load(*id)->scenario, scenario);
    EXPECT_EQ(workspace->list()->front().tags, scenario.tags);
}

TEST(Workspace, theLastSavedIsTheFirstOfTheList)
{
    const auto workspace = Workspace::openInMemory();
    const auto first = *workspace->create(named("first"));
    (void)workspace->create(named("second"));
    std::this_thread::sleep_for(std::chrono::milliseconds(2)); // times count milliseconds
    auto changed = named("first");
    changed.notes = "changed";
    ASSERT_TRUE(workspace->save(first, changed));
    EXPECT_EQ(namesOf(*workspace->list()), (std::vector<std::string> {"first", "second"}));
}

TEST(Workspace, savingWhatIsThereAlreadyKeepsItsTime)
{
    const auto workspace = Workspace::openInMemory();
    const auto id = *workspace->create(named("same"));
    const auto before = workspace->list()->front().savedAt;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
    ASSERT_TRUE(workspace->save(id, named("same")));
    EXPECT_EQ(workspace->list()->front().savedAt, before);
}

TEST(Workspace, copiesAreNumbered)
{
    const auto workspace = Workspace::openInMemory();
    const auto id = *workspace->create(named("Study"));
    const auto second = *workspace->duplicate(id);
    EXPECT_EQ(workspace->load(second)->scenario.name, "Study (2)");
    EXPECT_EQ(workspace->load(*workspace->duplicate(second))->scenario.name, "Study (3)");
    EXPECT_EQ(numberedName("Runs (a)", {}), "Runs (a) (2)");
    EXPECT_EQ(numberedName(" (2)", {}), " (2) (2)");
}

TEST(Workspace, twoScenariosMayShareAName)
{
    const auto workspace = Workspace::openInMemory();
    const auto a = workspace->create(named("same")), b = workspace->create(named("same"));
    ASSERT_TRUE(a && b);
    EXPECT_NE(*a, *b);
}

TEST(Workspace, searchLooksAtNameTagsAndNotesInAnyCase)
{
    const auto workspace = Workspace::openInMemory();
    auto one = named("ÉCLAIR à la carte"), two = named("Größe Ω"), three = named("плата");
    one.tags = {"Vision", "spot"};
    two.notes = "what the REVIEWER asked\nfor";
    for (const auto& scenario : {one, two, three})
        ASSERT_TRUE(workspace->create(scenario));
    using Names = std::vector<std::string>;
    EXPECT_EQ(found(*workspace, "éclair"), Names {one.name});
    EXPECT_EQ(found(*workspace, "VISION"), Names {one.name});
    EXPECT_EQ(found(*workspace, "spot carte"), Names {one.name});
    EXPECT_EQ(found(*workspace, "GRÖSSE ω"), Names {two.name});
    EXPECT_EQ(found(*workspace, "reviewer"), Names {two.name});
    EXPECT_EQ(found(*workspace, "ПЛА"), Names {three.name});
    EXPECT_EQ(found(*workspace, "spot reviewer"), Names {});
    EXPECT_EQ(found(*workspace, " \t").size(), 3u);
}

TEST(Workspace, searchFollowsARename)
{
    const auto workspace = Workspace::openInMemory();
    const auto id = *workspace->create(named("before"));
    (void)found(*workspace, "before");
    ASSERT_TRUE(workspace->rename(id, "after"));
    EXPECT_TRUE(found(*workspace, "before").empty());
    EXPECT_EQ(found(*workspace, "after").size(), 1u);
    EXPECT_EQ(workspace->load(id)->scenario.name, "after");
}

TEST(Workspace, foldingKeepsBytesThatAreNoText)
{
    rc::check([](const std::string& bytes) { (void)folded(bytes); });
    EXPECT_EQ(folded("A\xff\xc3"), "a\xff\xc3");
    EXPECT_EQ(folded("\xf0\x90\x90\x80"), "\xf0\x90\x90\xa8"); // Deseret, four bytes
}

TEST(Workspace, theTrashGivesBackUntilItIsEmptied)
{
    const auto workspace = Workspace::openInMemory();
    const auto a = *workspace->create(named("a")), b = *workspace->create(named("b"));
    ASSERT_TRUE(workspace->remove(a) && workspace->remove(b));
    EXPECT_EQ(found(*workspace, "", Shelf::Trash).size(), 2u);
    ASSERT_TRUE(workspace->restore(a));
    EXPECT_EQ(*workspace->emptyTrash(), 1u);
    EXPECT_EQ(found(*workspace, ""), std::vector<std::string> {"a"});
    EXPECT_EQ(firstIssue(workspace->restore(b)), "this scenario is no longer in the library");
    EXPECT_GT(*workspace->create(named("c")), b); // an id never comes back
}

TEST(Workspace, theCurrentScenarioIsRememberedUntilItIsGone)
{
    const TemporaryFolder folder;
    ScenarioId id = 0;
    {
        const auto workspace = std::move(*Workspace::open(folder / "w.sqlite"));
        EXPECT_EQ(*workspace->current(), std::nullopt);
        id = *workspace->create(named("open"));
        ASSERT_TRUE(workspace->setCurrent(id));
    }
    const auto workspace = std::move(*Workspace::open(folder / "w.sqlite"));
    EXPECT_EQ(*workspace->current(), id);
    ASSERT_TRUE(workspace->remove(id));
    EXPECT_EQ(*workspace->current(), std::nullopt);
}

TEST(Workspace, whatCannotBeReadIsListedExportedAndNeverOverwritten)
{
    const TemporaryFolder folder;
    const auto workspace = std::move(*Workspace::open(folder / "w.sqlite"));
    const std::string body = "{\"format\": \"carbacus.scenario\", \"version\": 99, \"name\": \"Tomorrow\"}";
    const auto id = addDamaged(folder / "w.sqlite", "Tomorrow", body);

    ASSERT_EQ(workspace->list("tomor")->size(), 1u);
    EXPECT_FALSE(workspace->list()->front().damage.empty());
    EXPECT_FALSE(workspace->load(id));
    EXPECT_EQ(firstIssue(workspace->save(id, named("mine"))),
              "Tomorrow: its content cannot be read, so it is kept as it is");
    EXPECT_FALSE(workspace->rename(id, "mine"));
    EXPECT_FALSE(workspace->duplicate(id));
    EXPECT_FALSE(workspace->checkIntegrity().empty());
    ASSERT_TRUE(workspace->remove(id) && workspace->restore(id));
    EXPECT_EQ(*workspace->exported(id), body);
}

TEST(Workspace, aWholeFileHasNoFaults)
{
    const TemporaryFolder folder;
    const auto workspace = std::move(*Workspace::open(folder / "w.sqlite"));
    ASSERT_TRUE(workspace->create(named("fine")));
    EXPECT_TRUE(workspace->checkIntegrity().empty());
}

TEST(Workspace, aCopyHoldsEverythingAndReplacesNothing)
{
    const TemporaryFolder folder;
    const auto workspace = Workspace::openInMemory();
    ASSERT_TRUE(workspace->create(named("kept")));
    ASSERT_TRUE(workspace->saveCopy(folder / "copy.sqlite"));
    EXPECT_EQ(found(**Workspace::open(folder / "copy.sqlite"), ""), std::vector<std::string> {"kept"});
    EXPECT_NE(firstIssue(workspace->saveCopy(folder / "copy.sqlite")).find("exists already"),
              std::string::npos);
    EXPECT_FALSE(workspace->saveCopy(folder / "missing" / "copy.sqlite"));
}

namespace {

/// What a workspace should hold: scenario and whether it is in the trash.
using Model = std::map<ScenarioId, std::pair<Scenario, bool>>;

ScenarioId anyOf(const Model& model, std::size_t which)
{
    return model.empty() ? 12345 : std::next(model.begin(), long(which % model.size()))->first;
}

void expectSame(const Workspace& workspace, const Model& model)
{
    for (const auto shelf : {Shelf::Kept, Shelf::Trash}) {
        std::map<ScenarioId, std::string> listed, expected;
        const auto entries = workspace.list({}, shelf);
        for (const auto& entry : *entries)
            listed.emplace(entry.id, entry.name);
        for (const auto& [id, kept] : model)
            if (kept.second == (shelf == Shelf::Trash))
                expected.emplace(id, kept.first.name);
        RC_ASSERT(listed == expected);
    }
    for (const auto& [id, kept] : model)
        RC_ASSERT(workspace.load(id)->scenario == kept.first);
}

/// One random request to both; whether it is refused must agree as well.
void request(Workspace& workspace, Model& model, int what, std::size_t which, const std::string& text)
{
    const auto id = anyOf(model, which);
    const bool isThere = model.contains(id);
    switch (what) {
    case 0:
        model.emplace(*workspace.create(named(text)), std::pair(named(text), false));
        break;
    case 1: {
        auto next = named(text);
        next.hardware.count = {double(which % 1000 + 1)};
        RC_ASSERT(workspace.save(id, next).ok() == isThere);
        if (isThere)
            model.at(id).first = next;
        break;
    }
    case 2:
        RC_ASSERT(workspace.rename(id, text).ok() == isThere);
        if (isThere)
            model.at(id).first.name = text;
        break;
    case 3: {
        const auto copy = workspace.duplicate(id);
        RC_ASSERT(copy.ok() == isThere);
        if (isThere) {
            auto scenario = model.at(id).first;
            scenario.name = workspace.load(*copy)->scenario.name;
            model.emplace(*copy, std::pair(scenario, false));
        }
        break;
    }
    case 4:
    case 5:
        RC_ASSERT((what == 4 ? workspace.remove(id) : workspace.restore(id)).ok() == isThere);
        if (isThere)
            model.at(id).second = what == 4;
        break;
    default:
        RC_ASSERT(*workspace.emptyTrash()
                  == std::erase_if(model, [](const auto& entry) { return entry.second.second; }));
    }
}

}

TEST(Workspace, anySequenceOfRequestsGivesWhatAMapWouldGive)
{
    rc::check([] {
        const TemporaryFolder folder;
        auto workspace = std::move(*Workspace::open(folder / "w.sqlite"));
        Model model;
        const int count = *rc::gen::inRange(1, 40);
        for (int i = 0; i < count; ++i) {
            const auto text
                = *rc::gen::element<std::string>("a", "b", "a (2)", "Übung", "it's \"quoted\"", "");
            request(*workspace, model, *rc::gen::inRange(0, 7), *rc::gen::arbitrary<unsigned>(), text);
            if (*rc::gen::inRange(0, 8) == 0) {
                workspace.reset();
                workspace = std::move(*Workspace::open(folder / "w.sqlite"));
            }
        }
        expectSame(*workspace, model);
    });
}
