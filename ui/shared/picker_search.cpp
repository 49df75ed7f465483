#include "ui/shared/picker_search.h"

#include "ui/shared/fold.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace ui {
namespace {

constexpr int lettersPerError = 3; ///< more wrong letters than one in these, and nothing is near

/// How many letters to add, drop or change so that \p typed stands somewhere in \p text.
int distance(const QString& typed, const QString& text)
{
    std::vector<int> row(std::size_t(text.size()) + 1, 0); // may begin anywhere
    for (int i = 1; i <= typed.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int k = 1; k <= text.size(); ++k) {
            const int changed = diagonal + (typed[i - 1] != text[k - 1]);
            diagonal = row[std::size_t(k)];
            row[std::size_t(k)] = std::min({changed, diagonal + 1, row[std::size_t(k) - 1] + 1});
        }
    }
    return *std::ranges::min_element(row); // and end anywhere
}

/// 0 for what begins with the words, 1 where a word of it begins so, 2 else.
int rank(const PickerEntry& entry, const QString& words)
{
    if (fold(entry.id).startsWith(words) || fold(entry.name).startsWith(words))
        return 0;
    return entry.folded.contains(QLatin1Char(' ') + words) ? 1 : 2;
}

}

std::vector<int> matching(const std::vector<PickerEntry>& entries, const QString& typed)
{
    const QString words = fold(typed);
    const auto list = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> found; // rank and index
    for (int i = 0; i < int(entries.size()); ++i) {
        const auto& entry = entries[std::size_t(i)];
        if (std::ranges::all_of(list, [&](const QString& word) { return entry.folded.contains(word); }))
            found.emplace_back(words.isEmpty() ? 0 : rank(entry, words), i);
    }
    std::ranges::sort(found);
    std::vector<int> out;
    for (const auto& [_, index] : found)
        out.push_back(index);
    return out;
}

int exactly(const std::vector<PickerEntry>& entries, const QString& typed)
{
    const QString wanted = fold(typed);
    int named = -1, count = 0;
    for (int i = 0; i < int(entries.size()); ++i) {
        const auto& entry = entries[std::size_t(i)];
        if (!entry.id.isEmpty() && fold(entry.id) == wanted)
            return i;
        if (fold(entry.name) == wanted) {
            named = i;
            ++count;
        }
    }
    return count == 1 ? named : -1;
}

int nearest(const std::vector<PickerEntry>& entries, const QString& typed)
{
    const QString wanted = fold(typed);
    int best = -1;
    auto fewest = std::pair(int(wanted.size()) / lettersPerError, std::numeric_limits<int>::max());
    for (int i = 0; i < int(entries.size()); ++i) {
        const auto& text = entries[std::size_t(i)].folded;
        const auto away = std::pair(distance(wanted, text), int(text.size()));
        if (entries[std::size_t(i)].id.isEmpty() || away >= fewest)
            continue;
        fewest = away;
        best = i;
    }
    return best;
}

}
