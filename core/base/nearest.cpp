#include "core/base/nearest.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace core {
namespace {

constexpr std::size_t longest
    = 200; // longer words are no typing errors; the table below grows with the square

}

std::size_t editDistance(std::string_view first, std::string_view second)
{
    const std::string a = toLower(first.substr(0, longest)), b = toLower(second.substr(0, longest));
    std::vector<std::size_t> before(b.size() + 1), last(b.size() + 1), now(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        now[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            now[j] = std::min({last[j] + 1, now[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = std::min(now[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, now);
    }
    return last[b.size()];
}

std::string nearest(std::string_view word, std::span<const std::string> candidates)
{
    const std::string wanted = toLower(word);
    const std::size_t most = 2 + std::max<std::size_t>(2, word.size() / 3);
    std::size_t best = most + 1;
    std::string out;
    for (const std::string& candidate : candidates) {
        const std::string have = toLower(candidate);
        const auto at = wanted.size() < 2 ? have.npos : have.find(wanted);
        const std::size_t rank = at == 0 ? 0 : at != have.npos ? 1 : 2 + editDistance(wanted, have);
        if (rank < best && rank < 2 + std::max(wanted.size(), have.size())) {
            best = rank;
            out = candidate;
        }
    }
    return out;
}

}
